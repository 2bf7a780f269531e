package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are sent as a form to be checked, as browsers and command lines send files. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class SentFormTest {

  private static final String BOUNDARY = "----part";
  private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

  /** One part, written as it goes over the wire. */
  private static byte[] part(String disposition, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n"));
    bytes.writeBytes(text("Content-Type: application/octet-stream\r\n\r\n"));
    bytes.writeBytes(content);
    bytes.writeBytes(text("\r\n"));
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] form(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    bytes.writeBytes(text("--" + BOUNDARY + "--\r\n"));
    return bytes.toByteArray();
  }

  private static byte[] file(String name, byte[] content) {
    return part("form-data; name=\"file\"; filename=\"" + name + "\"", content);
  }

  private static byte[] form(Map<String, String> files) {
    return form(
        files.entrySet().stream()
            .map(file -> file(file.getKey(), text(file.getValue())))
            .toArray(byte[][]::new));
  }

  private static Response send(byte[] body) {
    return Sending.send(FORM, body);
  }

  private static ValidatableResponse refused(byte[] body) {
    return Sending.refused(send(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rules/", "any-name/"})
  void areCheckedFileByFile(String top) throws IOException {
    Map<String, String> files =
        Sending.files().entrySet().stream()
            .collect(Collectors.toMap(file -> top + file.getKey(), Map.Entry::getValue));
    send(form(files))
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("rulebook", equalTo(Sending.active()))
        .body("clean", equalTo(true))
        .body("coverage.all.rules", equalTo(5));
  }

  @Test
  void areCheckedAsAnArchiveInAForm() throws IOException {
    send(form(file("rules.zip", Sending.zip("rules/", Sending.files()))))
        .then()
        .statusCode(200)
        .body("rulebook", equalTo(Sending.active()));
  }

  @Test
  void areCheckedAsAClientLibrarySendsThem() throws IOException {
    Requests.english()
        .multiPart("file", "rules.zip", Sending.zip("", Sending.files()))
        .post(Sending.CHECK)
        .then()
        .statusCode(200)
        .body("rulebook", equalTo(Sending.active()));
  }

  @Test
  void decideNothingAndAreToldWhatIsWrongInTheLanguageWanted() throws IOException {
    String before = Sending.active();
    Map<String, String> files = Sending.files();
    files.computeIfPresent(
        "national/hosting.drl", (name, text) -> text.replace("hostedHere", "hostdHere"));
    send(form(files))
        .then()
        .statusCode(200)
        .body("clean", equalTo(false))
        .body("faults[0].help", equalTo("did you mean `hostedHere`?"));
    Requests.english()
        .header("Accept-Language", "zh")
        .contentType(FORM)
        .body(form(files))
        .post(Sending.CHECK)
        .then()
        .body("faults[0].check", equalTo("unknown-property"))
        .body("faults[0].message", equalTo("`hostdHere` 不是 `Website` 的属性"))
        .body("faults[0].help", equalTo("你要写的是 `hostedHere` 吗？"));
    assertThat(Sending.active()).isEqualTo(before);
  }

  @Test
  void withoutRulesAreNone() {
    send(form(Map.of("notes.txt", "x")))
        .then()
        .statusCode(200)
        .body("faults.check", hasItem("folder"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../rules/x.drl", "/etc/x.drl", "a/../../x.drl", "./x.drl"})
  void thatLeadOutOfTheFolderAreRefused(String name) {
    refused(form(Map.of(name, "x"))).body("detail", containsString("leads out of the folder"));
  }

  @Test
  void withAFileTwiceAreRefused() {
    refused(form(file("x.drl", text("1")), file("x.drl", text("2"))))
        .body("detail", equalTo("The entry x.drl stands in it twice."));
  }

  @Test
  void withAPartThatIsNoFileAreRefused() {
    refused(form(part("form-data; name=\"note\"", text("x"))))
        .body("detail", containsString("The part note of the form is no file with a name"));
  }

  @Test
  void withFilesBesideAnArchiveAreRefused() throws IOException {
    refused(
            form(
                file("x.drl", text("1")), file("rules.zip", Sending.zip("", Map.of("y.drl", "2")))))
        .body("detail", containsString("other parts beside the archive rules.zip"));
  }

  @Test
  void withAFileThatIsTooLargeAreRefused() {
    refused(form(Map.of("a.drl", " ".repeat((1 << 20) + 1))))
        .body("detail", containsString("At a.drl it comes to too much"));
  }

  @Test
  void whoseArchiveUnpacksToTooMuchAreRefused() throws IOException {
    byte[] dense = Sending.zip("", Map.of("a.drl", " ".repeat(1 << 20)));
    refused(form(file("rules.zip", dense)))
        .body("detail", containsString("a hundred times the archive"));
  }

  @Test
  void withTooManyFilesAreRefused() {
    Map<String, String> many = new LinkedHashMap<>();
    IntStream.range(0, 4_001).forEach(i -> many.put(i + ".txt", ""));
    refused(form(many)).body("detail", containsString("more than 4 000"));
  }

  @Test
  void thatAreTooLongAreRefused() {
    send(new byte[(8 << 20) + 1])
        .then()
        .statusCode(413)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/body-too-large"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "------part", "------part\r\nContent-Disposition: form-data"})
  void thatAreNoFormsAreRefused(String body) {
    refused(text(body)).body("detail", containsString("This is no form"));
  }

  @Test
  void withoutABoundaryAreRefused() throws IOException {
    Sending.refused(Sending.send("multipart/form-data", form(Sending.files())))
        .body("detail", containsString("This is no form"));
  }
}
