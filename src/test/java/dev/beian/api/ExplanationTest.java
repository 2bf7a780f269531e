package dev.beian.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.beian.api.openapi.Examples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Explanations over HTTP. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class ExplanationTest {

  private static final String APPLY = Examples.all().get("tencent-cloud/apply");
  private static final String RULE = "tencent-cloud/websites-per-application";

  private static ValidatableResponse explained(Map<String, String> parameters) {
    return Requests.english()
        .contentType("application/json")
        .queryParams(parameters)
        .body(APPLY.getBytes(StandardCharsets.UTF_8))
        .post(Requests.DECISIONS)
        .then();
  }

  @Test
  void thereIsNoneUnlessAskedFor() {
    Requests.decided(APPLY).body("explanation", nullValue());
  }

  @Test
  void everyRuleThatCouldConcernTheCaseIsExplained() {
    explained(Map.of("explain", "full"))
        .statusCode(200)
        .body("explanation.rules.rule.name", hasItem(RULE))
        .body("explanation.rules.rule.name", not(hasItem("national/access-filing-required")))
        .body("explanation.rules.find { it.rule.name == '" + RULE + "' }.state", equalTo("not-met"))
        .body(
            "explanation.rules.find { it.rule.name == '" + RULE + "' }.conditions.id",
            everyItem(startsWith(RULE + "#")))
        .body("explanation.otherProviders", equalTo(0));
  }

  @Test
  void allRulesAreExplainedToWhoeverAsksForAll() {
    explained(Map.of("explain", "all"))
        .body("explanation.rules.rule.name", hasItems(RULE, "national/access-filing-required"))
        .body("explanation.otherIntents", equalTo(0));
  }

  @Test
  void oneRuleCanBeAskedAboutByName() {
    explained(Map.of("rule", RULE))
        .statusCode(200)
        .body("explanation.rules.rule.name", contains(RULE))
        .body(
            "explanation.rules[0].conditions.find { it.state == 'failed' }.text",
            containsString("WebsiteLimit.max"));
  }

  @Test
  void aRuleThatIsNotThereIsRefusedWithTheNearest() {
    explained(Map.of("rule", "tencent-cloud/website-per-application"))
        .statusCode(400)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors", hasSize(1))
        .body("errors[0].detail", containsString("`tencent-cloud/website-per-application`"))
        .body("errors[0].hint", equalTo("Did you mean `" + RULE + "`?"));
  }

  @Test
  void aScopeThatThereIsNotIsRefused() {
    explained(Map.of("explain", "<b>"))
        .statusCode(400)
        .body("errors[0].detail", not(containsString("<b>")))
        .body("errors[0].hint", equalTo("Accepted: `all`, `full`."));
  }

  @Test
  void aPreferenceIsFollowedAndConfirmed() {
    Requests.english()
        .contentType("application/json")
        .header("Prefer", "respond-async, explain=\"full\"")
        .body(APPLY.getBytes(StandardCharsets.UTF_8))
        .post(Requests.DECISIONS)
        .then()
        .statusCode(200)
        .header("Preference-Applied", "explain=full")
        .header("Vary", containsString("Prefer"))
        .body("explanation.rules.rule.name", hasItem(RULE));
  }

  @Test
  void aPreferenceThatIsNotUnderstoodIsPassedOver() {
    Requests.english()
        .contentType("application/json")
        .header("Prefer", "explain=everything, explain")
        .body(APPLY.getBytes(StandardCharsets.UTF_8))
        .post(Requests.DECISIONS)
        .then()
        .statusCode(200)
        .header("Preference-Applied", nullValue())
        .body("explanation", nullValue());
  }
}
