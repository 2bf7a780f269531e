package dev.beian.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.beian.api.openapi.Examples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions over HTTP. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class DecisionTest {

  static Set<String> examples() {
    return Examples.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsDecided(String example) {
    Requests.decided(Examples.all().get(example))
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Language", "en")
        .header("Vary", "Accept, Accept-Language, Prefer")
        .body("outcome", notNullValue())
        .body("asOf", containsString("2026-11-22T00:00:00"));
  }

  @Test
  void aDecisionNamesItsReasons() {
    Requests.decided(Examples.all().get("tencent-cloud/host"))
        .body("reference", equalTo("example-host"))
        .body("websites[0].procedure", equalTo("ACCESS_FILING"))
        .body("websites[0].access.now", equalTo("BLOCKED"))
        .body("findings[0].code", equalTo("access-filing-required"))
        .body("findings[0].rule.name", equalTo("national/access-filing-required"))
        .body("findings[0].because[0].path", notNullValue())
        .body("findings[0].basis[0].source", equalTo("order-33"))
        .body("nextSteps[0].action", equalTo("SUBMIT_ACCESS_FILING"));
  }

  @Test
  void membersWithoutValueAreWrittenAsNull() {
    Requests.decided("{\"intent\":\"HOST\"}")
        .statusCode(200)
        .body("$", hasKey("reference"))
        .body("reference", nullValue())
        .body("websites", notNullValue());
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    String example = Examples.all().get("alibaba-cloud/apply");
    String first = Requests.decided(example).extract().asString();
    Requests.decided(example).body(equalTo(first));
  }

  @Test
  void decisionsAndProblemsAreCounted() {
    Requests.decided(Examples.all().get("tencent-cloud/host")).statusCode(200);
    Requests.decided("{\"intent\":\"HOST\",\"provider\":\"somebody-else\"}").statusCode(200);
    Requests.decided("{}").statusCode(422);
    RestAssured.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("beian_decisions_total{outcome=\""))
        .body(containsString("provider=\"tencent-cloud\""))
        .body(containsString("provider=\"other\""))
        .body(containsString("beian_findings_total{rule=\"national/access-filing-required\"}"))
        .body(containsString("beian_decision_seconds_bucket{le=\""))
        .body(containsString("beian_rulebook_info{hash=\"sha256:"))
        .body(containsString("beian_rulebook_compile_seconds "))
        .body(containsString("beian_problems_total{status=\"422\"}"));
  }
}
