package dev.beian.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests as callers send them. */
final class Requests {

  static final String DECISIONS = "/v1/decisions";
  static final String PROBLEM = "application/problem+json";

  private Requests() {}

  /** A request in English. */
  static RequestSpecification english() {
    return given().header("Accept-Language", "en");
  }

  /** The answer to a case, in English. */
  static ValidatableResponse decided(String body) {
    return english()
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(DECISIONS)
        .then();
  }
}
