package dev.beian.api;

import static io.restassured.RestAssured.given;

import dev.beian.Eventually;
import dev.beian.api.openapi.Examples;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** What tests see of a service whose folder they change. */
abstract class ChangedFolder {

  static final String RULES = "national/hosting.drl";
  static final String TEXTS = "texts/en.yaml";
  static final String MESSAGE = "An access filing is needed.";
  static final String HOST = Examples.all().get("tencent-cloud/host");

  static JsonPath book() {
    return Requests.english().get("/v1/rulebook").jsonPath();
  }

  static String active() {
    return book().getString("active.hash");
  }

  static double count(String result) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("beian_rulebook_reloads_total{result=\"" + result))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  static String message() {
    return Requests.decided(HOST).statusCode(200).extract().path("findings[0].message");
  }

  static ValidatableResponse rejected() {
    Eventually.that("the folder is rejected", () -> book().get("rejected") != null);
    return Requests.english().get("/v1/rulebook").then();
  }

  /** The folder as it was, deciding, with nothing called back. */
  @BeforeEach
  void restored() {
    ChangingRulebook.restore();
    Eventually.that(
        "the folder decides as it was",
        () -> {
          JsonPath book = book();
          return book.get("rejected") == null
              && !book.getBoolean("calledBack")
              && message().equals(MESSAGE);
        });
  }

  static String change(String message) {
    String before = active();
    ChangingRulebook.edit(TEXTS, MESSAGE, message);
    Eventually.that("another rulebook decides", () -> !active().equals(before));
    return before;
  }
}
