package dev.beian.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping the service. */
class PackagedServiceIT {

  private static final String TRACK = "{\"intent\":\"TRACK\",\"asOf\":\"2026-11-22\"}";

  @TempDir Path folder;

  private Path rules;
  private Path log;

  @BeforeEach
  void copyRules() throws IOException {
    rules = folder.resolve("copy");
    log = folder.resolve("log");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Path copy = rules.resolve(Path.of("rules").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void decidesByTheFolderItIsGiven() throws Exception {
    Path texts = rules.resolve("texts/zh.yaml");
    Files.writeString(texts, Files.readString(texts).replace("申请现在走到哪一步了", "您的申请目前到了哪一步"));
    try (Service service = Service.start(log, "serve", "--rules", rules.toString())) {
      service.ready();

      String answer = service.post("/v1/decisions", TRACK).body();

      assertThat(answer)
          .as(service.output())
          .contains("\"outcome\":\"INFORMATION_REQUIRED\"")
          .contains("您的申请目前到了哪一步");
    }
  }

  @Test
  void beginsWithClassesThatTheBuildHasPrepared() throws Exception {
    Path loaded = folder.resolve("loaded");
    List<String> command = new ArrayList<>(List.of(Service.java()));
    // The options as they are, but for those that keep the virtual machine from telling.
    Files.readAllLines(Path.of("target/beian")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("-Xlog"))
        .forEach(line -> command.addAll(List.of(line.split(" "))));
    command.add(1, "-Xlog:class+load:file=" + loaded);
    command.addAll(List.of("decide", "src/main/resources/examples/tencent-cloud/host.json"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());

    assertThat(builder.start().waitFor()).isZero();

    assertThat(Files.readString(loaded))
        .containsPattern("dev\\.beian\\.engine\\.Decider source: shared objects file \\(top\\)");
  }

  @Test
  void doesNotStartWithABrokenRulebook() throws Exception {
    Path file = rules.resolve("national/hosting.drl");
    Files.writeString(
        file, Files.readString(file) + "\nrule \"national/broken\"\n  @Titel(\"x\")\n");
    try (Service service = Service.start(log, "serve", "--rules", rules.toString())) {
      assertThat(service.ended()).isNotZero();
      assertThat(service.output())
          .containsPattern("national/hosting\\.drl:\\d+:\\d+")
          .doesNotContain("Exception")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void answersWhatItHasAcceptedBeforeItEnds() throws Exception {
    try (Service service = Service.start(log)) {
      service.ready();
      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
        OutputStream out = slow.getOutputStream();
        String head =
            "POST /v1/decisions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: "
                + TRACK.length()
                + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        byte[] accepted = new byte["HTTP/1.1 100 Continue\r\n\r\n".length()];
        assertThat(slow.getInputStream().readNBytes(accepted, 0, accepted.length))
            .isEqualTo(accepted.length);
        service.stop();
        out.write(TRACK.getBytes(StandardCharsets.US_ASCII));
        out.flush();

        assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 200 ")
            .contains("INFORMATION_REQUIRED");
      }
      assertThat(service.ended()).isEqualTo(128 + 15);
    }
  }
}
