package dev.beian.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The active rulebook over HTTP. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class RulebookTest {

  @Test
  void isShownWhole() {
    Requests.english()
        .get("/v1/rulebook")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Language", "en")
        .body("hash", startsWith("sha256:"))
        .body("providers.id", hasItems("alibaba-cloud", "tencent-cloud"))
        .body("providers.find { it.id == 'tencent-cloud' }.name", equalTo("Tencent Cloud"))
        .body(
            "providers.find { it.id == 'tencent-cloud' }.terms.ACCESS_FILING",
            equalTo("access filing"))
        .body("rules", hasSize(5))
        .body("sources.id", contains("order-33", "tencent-cloud-access-faq"))
        .body("tables[0].id", equalTo("website-limits"))
        .body("tables[0].fact", equalTo("WebsiteLimit"))
        .body("tables[0].columns", hasItems("filer", "max"))
        .body("tables[0].rows", equalTo(2));
  }

  @Test
  void tellsOfEachRuleWhatItRestsOn() {
    String rule = "rules.find { it.name == 'national/access-filing-required' }.";
    given()
        .get("/v1/rulebook")
        .then()
        .body(rule + "title", equalTo("换接入商要办接入备案"))
        .body(rule + "basis.clause", contains("18", "T1"))
        .body(rule + "basis[0].title", equalTo("不得为未备案网站提供接入"))
        .body(rule + "basis[0].url", equalTo("https://example.org/order-33"))
        .body(rule + "statements", contains("N-20", "TC-01"))
        .body(rule + "file", equalTo("rules/national/hosting.drl"))
        .body(rule + "line", equalTo(3))
        .body(rule + "provider", nullValue())
        .body(rule + "from", equalTo("2005-03-20"))
        .body(rule + "until", nullValue())
        .body(rule + "state", equalTo("IN_FORCE"))
        .body(rule + "effect", equalTo("REQUIRES_ACTION"))
        .body(rule + "code", equalTo("access-filing-required"));
  }

  @Test
  void tellsWhetherRulesAreInForce() {
    given()
        .get("/v1/rulebook")
        .then()
        .body("rules.find { it.name == 'national/once-upon-a-time' }.state", equalTo("EXPIRED"))
        .body("rules.find { it.name == 'national/one-day' }.state", equalTo("NOT_YET"));
  }

  @Test
  void tellsOfEachStatementWhichRulesFollow() {
    String clause = "sources.find { it.id == 'order-33' }.clauses[0].";
    Requests.english()
        .get("/v1/rulebook")
        .then()
        .body(clause + "title", equalTo("No access for sites without filing"))
        .body(clause + "rules", hasSize(4))
        .body(clause + "statements[0].text", equalTo("Without filing there is no access."))
        .body(clause + "statements[0].rules", contains("national/access-filing-required"));
  }

  @Test
  void isAPageForPeople() {
    String page =
        Requests.english()
            .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .get("/v1/rulebook")
            .then()
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header("Content-Security-Policy", startsWith("default-src 'none'"))
            .header("Vary", containsString("Accept-Language"))
            .extract()
            .asString();
    assertThat(page)
        .contains(
            "<html lang=\"en\">",
            "No access for sites without filing",
            "national/access-filing-required",
            "rules/national/hosting.drl:3",
            "in force",
            "not yet in force",
            "expired")
        .contains("linked to the provider &lt;checked&gt;.")
        .doesNotContain("<script", "<checked>", "NOT_FOUND");
  }

  @Test
  void isAPageInChinese() {
    given()
        .accept("text/html")
        .get("/v1/rulebook")
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"zh\">"))
        .body(containsString("规则库"))
        .body(containsString("尚未生效"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "application/*", "text/html;q=0.5,*/*"})
  void isJsonForPrograms(String accepted) {
    given()
        .accept(accepted)
        .get("/v1/rulebook")
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @Test
  void hasNoOtherForm() {
    given()
        .accept("text/csv, application/xml")
        .get("/v1/rulebook")
        .then()
        .statusCode(406)
        .contentType(Requests.PROBLEM);
  }

  @Test
  void makesTheServiceReady() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'rulebook' }.status", equalTo("UP"))
        .body("checks.find { it.name == 'rulebook' }.data.rules", equalTo(5))
        .body("checks.find { it.name == 'rulebook' }.data.hash", startsWith("sha256:"));
  }
}
