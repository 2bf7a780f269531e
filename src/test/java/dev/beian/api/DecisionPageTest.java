package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.beian.api.openapi.Examples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions as pages. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class DecisionPageTest {

  private static final String HOST = Examples.all().get("tencent-cloud/host");
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static ValidatableResponse page(String body, String accept) {
    return Requests.english()
        .contentType("application/json")
        .header("Accept", accept)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(Requests.DECISIONS)
        .then();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", BROWSER})
  void whoeverWantsAPageGetsOneThatStandsForItself(String accept) {
    String page =
        page(HOST, accept)
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header("Vary", containsString("Accept,"))
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .body(startsWith("<!DOCTYPE html>\n<html lang=\"en\">"))
            .extract()
            .asString();
    assertThat(page)
        .contains(
            "<input type=\"checkbox\">", "An access filing is needed.", "<details class=\"trace\">")
        .doesNotContain("<script", " src=", "<link", "@import", "url(");
  }

  @Test
  void markdownHasTheStepsAsACheckList() {
    String page =
        page(HOST, "text/markdown")
            .statusCode(200)
            .contentType("text/markdown;charset=UTF-8")
            .extract()
            .asString();
    assertThat(page)
        .startsWith("# ACTION")
        .contains("\n- [ ] 1. ", "An access filing is needed.", "\n<details>\n<summary>")
        .doesNotContain("\n\n\n");
  }

  @Test
  void whatTheCallerWroteIsTextAndNothingElse() {
    String evil = HOST.replace("example-host", "<script>alert(1)</script> | *x* [y](z)");
    assertThat(page(evil, "text/html").extract().asString())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
    assertThat(page(evil, "text/markdown").extract().asString())
        .contains("\\<script\\>alert(1)\\</script\\> \\| \\*x\\* \\[y\\](z)")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "application/*", "application/json, text/html"})
  void programsGetJson(String accept) {
    page(HOST, accept).statusCode(200).contentType("application/json");
  }

  static java.util.Set<String> examples() {
    return Examples.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleHasAPage(String example) {
    page(Examples.all().get(example), "text/html").statusCode(200).body(containsString("</html>"));
    page(Examples.all().get(example), "text/markdown").statusCode(200).body(startsWith("# "));
  }

  @Test
  void aFaultyCaseIsAProblemInEveryForm() {
    page("{}", "text/html").statusCode(422).contentType(Requests.PROBLEM);
  }
}
