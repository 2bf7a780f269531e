package dev.beian.api;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends folders to be checked. */
final class Sending {

  static final String CHECK = "/v1/rulebook/check";

  private Sending() {}

  /** The files of the active rulebook of {@link SmallRulebook}. */
  static Map<String, String> files() throws IOException {
    Path folder = Path.of("target/rules-api");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  /** An archive of files, each below a folder. */
  static byte[] zip(String top, Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(top + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The answer to a body sent as it is. */
  static Response send(String type, byte[] body) {
    return Requests.english().contentType(type).body(body).post(CHECK);
  }

  /** That it holds no folder that could be checked. */
  static ValidatableResponse refused(Response answer) {
    return answer
        .then()
        .statusCode(422)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/unfit-archive"));
  }

  /** The hash of the active rulebook. */
  static String active() {
    return Requests.english().get("/v1/rulebook").path("active.hash");
  }
}
