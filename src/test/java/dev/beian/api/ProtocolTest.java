package dev.beian.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request and answer has in common. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class ProtocolTest {

  private static final String HOST = "{\"intent\":\"HOST\"}";

  @TestHTTPResource URI service;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/v1", "/v1/decision", "/v1/decisions/1", "/q/nothing"})
  void nothingIsAtOtherPaths(String path) {
    Requests.english()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(404)
        .contentType(Requests.PROBLEM)
        .header("Content-Language", "en")
        .body("type", equalTo("/problems/not-found"))
        .body("errors", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/decisions, 'OPTIONS, POST'",
    "PUT, /v1/decisions, 'OPTIONS, POST'",
    "POST, /v1/rulebook, 'GET, HEAD, OPTIONS'",
    "DELETE, /v1/rulebook, 'GET, HEAD, OPTIONS'"
  })
  void anotherMethodIsToldWhichThereAre(String method, String path, String allowed) {
    Requests.english()
        .request(method, path)
        .then()
        .statusCode(405)
        .contentType(Requests.PROBLEM)
        .header("Allow", allowed)
        .body("type", equalTo("/problems/method-not-allowed"));
  }

  @Test
  void optionsTellTheMethods() {
    given().options("/v1/decisions").then().statusCode(204).header("Allow", "OPTIONS, POST");
    given().options("/v1/rulebook").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    given().options("/v1/nowhere").then().statusCode(404).contentType(Requests.PROBLEM);
  }

  @Test
  void headIsAnsweredLikeGet() {
    given()
        .head("/v1/rulebook")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body(emptyString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/xml", "text/plain"})
  void thereIsNoOtherFormOfDecisions(String accepted) {
    given()
        .accept(accepted)
        .contentType("application/json")
        .body(HOST)
        .post(Requests.DECISIONS)
        .then()
        .statusCode(406)
        .contentType(Requests.PROBLEM);
  }

  @Test
  void otherBodiesAreRefused() {
    given()
        .contentType("text/plain")
        .body(HOST)
        .post(Requests.DECISIONS)
        .then()
        .statusCode(415)
        .contentType(Requests.PROBLEM);
    given()
        .contentType("application/json")
        .header("Content-Encoding", "gzip")
        .body(new byte[] {31, -117, 8})
        .post(Requests.DECISIONS)
        .then()
        .statusCode(415)
        .contentType(Requests.PROBLEM);
  }

  @Test
  void oneMebibyteIsTheMost() {
    String whole = HOST + " ".repeat((1 << 20) - HOST.length());
    Requests.decided(whole).statusCode(200);
    Requests.decided(whole + " ")
        .statusCode(413)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/body-too-large"));
    given().body(whole + " ").post("/nowhere").then().statusCode(413).contentType(Requests.PROBLEM);
  }

  @Test
  void oneMebibyteIsTheMostWithoutLengthToo() throws IOException {
    assertThat(sentInChunks(1 << 20)).startsWith("HTTP/1.1 200 ");
    assertThat(sentInChunks((1 << 20) + 1))
        .startsWith("HTTP/1.1 413 ")
        .contains("/problems/body-too-large");
  }

  /** The answer to a case that is filled up to a length, which the request does not tell. */
  private String sentInChunks(int length) throws IOException {
    int chunk = 1 << 14;
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          """
          POST /v1/decisions HTTP/1.1
          Host: localhost
          Connection: close
          Content-Type: application/json
          Transfer-Encoding: chunked

          """;
      write(out, head.replace("\n", "\r\n"));
      write(out, Integer.toHexString(HOST.length()) + "\r\n" + HOST + "\r\n");
      for (int sent = HOST.length(); sent < length; ) {
        int next = Math.min(chunk, length - sent);
        write(out, Integer.toHexString(next) + "\r\n" + " ".repeat(next) + "\r\n");
        sent += next;
      }
      write(out, "0\r\n\r\n");
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void anIdIsTakenOver() {
    given()
        .header("X-Request-Id", "Order-1.a_b")
        .get("/nowhere")
        .then()
        .header("X-Request-Id", "Order-1.a_b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "<b>",
        "ünwanted",
        "0123456789012345678901234567890123456789012345678901234567890123x"
      })
  void anUnfitIdIsReplaced(String id) {
    given()
        .header("X-Request-Id", id)
        .get("/q/health")
        .then()
        .header("X-Request-Id", not(id))
        .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|zh",
        "en|en",
        "en-US,en;q=0.9|en",
        "zh-CN,zh;q=0.9,en;q=0.8|zh",
        "fr,en;q=0.5,zh;q=0.4|en",
        "fr|zh",
        "*|zh",
        "zh;q=0,*|en",
        "en;q=0|zh",
        "%%%|zh"
      })
  void theLanguageIsTheMostWantedThereIs(String accepted, String language) {
    given()
        .header("Accept-Language", accepted)
        .contentType("application/json")
        .body(HOST)
        .post(Requests.DECISIONS)
        .then()
        .statusCode(200)
        .header("Content-Language", language)
        .header("Vary", containsString("Accept-Language"));
  }
}
