package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.beian.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are sent as an archive to be checked. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class SentArchiveTest {

  private static final int UNIX_LINK = 0xA000;
  private static final byte[] ENTRY = {'P', 'K', 1, 2};

  private static Response send(byte[] body) {
    return Sending.send("application/zip", body);
  }

  private static ValidatableResponse refused(byte[] body) {
    return Sending.refused(send(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rules/", "any-name/"})
  void areCheckedWhetherTheFolderOrWhatIsInItWasPacked(String top) throws IOException {
    send(Sending.zip(top, Sending.files()))
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("rulebook", equalTo(Sending.active()))
        .body("clean", equalTo(true))
        .body("faults.check", hasItem("unexercised-rule"))
        .body("cases.run", equalTo(0))
        .body("coverage.all.rules", equalTo(5));
  }

  @Test
  void decideNothing() throws IOException {
    String before = Sending.active();
    Map<String, String> files = Sending.files();
    files.computeIfPresent("texts/en.yaml", (name, text) -> text.replace("is needed", "is due"));
    send(Sending.zip("", files)).then().statusCode(200).body("clean", equalTo(true));
    assertThat(Sending.active()).isEqualTo(before);
    Requests.english().get("/v1/rulebook").then().body("rejected", nullValue());
  }

  @Test
  void areToldWhatIsWrongInThem() throws IOException {
    Map<String, String> files = Sending.files();
    files.computeIfPresent(
        "national/hosting.drl", (name, text) -> text.replace("hostedHere", "hostdHere"));
    send(Sending.zip("rules/", files))
        .then()
        .statusCode(200)
        .body("clean", equalTo(false))
        .body("rulebook", nullValue())
        .body("coverage", nullValue())
        .body("cases.failed", empty())
        .body("faults[0].check", equalTo("unknown-property"))
        .body("faults[0].file", equalTo("rules/national/hosting.drl"))
        .body("faults[0].help", equalTo("did you mean `hostedHere`?"));
  }

  @Test
  void areToldWhichCasesFail() throws IOException {
    Map<String, String> files = Sending.files();
    files.put(
        "national/hosting.cases.yaml",
        "cases: [ { name: 换, case: { intent: HOST }, expect: { outcome: PERMITTED, findings: [] } } ]");
    send(Sending.zip("rules/", files))
        .then()
        .body("clean", equalTo(false))
        .body("cases.run", equalTo(1))
        .body("cases.failed[0].name", equalTo("换"))
        .body("cases.failed[0].mismatches[0].about", equalTo("outcome"));
  }

  @Test
  void withoutRulesAreNone() throws IOException {
    send(Sending.zip("", Map.of("notes.txt", "x")))
        .then()
        .statusCode(200)
        .body("clean", equalTo(false))
        .body("faults.check", hasItem("folder"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../rules/x.drl",
        "/etc/x.drl",
        "a/../../x.drl",
        "C:/x.drl",
        "a\\x.drl",
        "./x.drl"
      })
  void thatLeadOutOfTheFolderAreRefused(String name) throws IOException {
    refused(Sending.zip("", Map.of(name, "x")))
        .body("detail", containsString("leads out of the folder"));
  }

  @Test
  void withLinksAreRefused() throws IOException {
    byte[] archive = Sending.zip("", Map.of("x.drl", "/etc/passwd"));
    int entry = last(archive, ENTRY);
    archive[entry + 5] = 3;
    archive[entry + 41] = (byte) (UNIX_LINK >>> 8);
    refused(archive)
        .body("detail", equalTo("The entry x.drl is a symbolic link; pack the file itself."));
  }

  @Test
  void withAnEntryTwiceAreRefused() throws IOException {
    byte[] archive = Sending.zip("", Map.of("x.drl", "1", "y.drl", "2"));
    for (int i = 0; i < archive.length; i++) {
      archive[i] = archive[i] == 'y' ? (byte) 'x' : archive[i];
    }
    refused(archive).body("detail", containsString("x.drl stands in it twice"));
  }

  @Test
  void thatUnpackToTooMuchAreRefused() throws IOException {
    Map<String, String> large = Map.of("a.drl", " ".repeat((1 << 20) + 1));
    refused(Sending.zip("", large)).body("detail", containsString("comes to too much"));
    Map<String, String> dense = Map.of("a.drl", " ".repeat(1 << 20));
    refused(Sending.zip("", dense)).body("detail", containsString("a hundred times the archive"));
  }

  @Test
  void withTooManyEntriesAreRefused() throws IOException {
    Map<String, String> many = new TreeMap<>();
    IntStream.range(0, 4_001).forEach(i -> many.put(i + ".txt", ""));
    refused(Sending.zip("", many)).body("detail", containsString("more than 4 000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "PK\u0005\u0006 and so on, but nothing in it at all"})
  void thatAreNoArchivesAreRefused(String body) {
    refused(body.getBytes(StandardCharsets.ISO_8859_1))
        .body("detail", equalTo("This is no zip archive with files in it."));
  }

  @Test
  void inAnotherFormAreRefused() {
    Requests.english()
        .contentType("application/json")
        .body("{}")
        .post("/v1/rulebook/check")
        .then()
        .statusCode(415)
        .contentType(Requests.PROBLEM);
  }

  @Test
  void areCheckedOneAtATime() throws IOException {
    byte[] archive = Sending.zip("", Sending.files());
    Eventually.that(
        "a check is refused while another runs",
        () -> {
          List<Response> answers = together(4, () -> send(archive));
          assertThat(answers).extracting(Response::statusCode).contains(200);
          return answers.stream()
              .filter(answer -> answer.statusCode() != 200)
              .peek(
                  busy ->
                      busy.then()
                          .statusCode(503)
                          .header("Retry-After", "5")
                          .body("type", equalTo("/problems/check-busy")))
              .findAny()
              .isPresent();
        });
    send(archive).then().statusCode(200);
  }

  private static <T> List<T> together(int times, Callable<T> task) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<T> all = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(times, task))) {
        all.add(one.get());
      }
      return all;
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    } finally {
      threads.shutdown();
    }
  }

  private static int last(byte[] bytes, byte[] sought) {
    for (int i = bytes.length - sought.length; i >= 0; i--) {
      if (java.util.Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not there");
  }
}
