package dev.beian.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.api.openapi.Examples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What would change a decision for the better, over HTTP. */
@QuarkusTest
@TestProfile(FullRulebook.class)
class WhatIfTest {

  private static final String HOST = Examples.all().get("tencent-cloud/host");
  private static final int WEBSITES = 12;
  private static final String CHANGE = "whatIf.improvements[0].changes[0].";

  private static RequestSpecification asked(String body) {
    return Requests.english()
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static ValidatableResponse whatIf(String body) {
    return asked(body).queryParam("whatIf", true).post(Requests.DECISIONS).then();
  }

  /** An order of more websites than the provider accepts at once. */
  private static String tooMany() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode order = (ObjectNode) json.readTree(Examples.all().get("tencent-cloud/apply"));
    ArrayNode websites = order.withArray("/websites");
    ObjectNode first = (ObjectNode) websites.get(0);
    websites.removeAll();
    for (int i = 0; i < WEBSITES; i++) {
      ObjectNode website = first.deepCopy();
      ((ObjectNode) website.at("/domains/0")).put("name", "example-" + i + ".com");
      websites.add(website);
    }
    return json.writeValueAsString(order);
  }

  @Test
  void theLeastThatHelpsIsToldWithWhatGoesAway() throws Exception {
    whatIf(tooMany())
        .statusCode(200)
        .body("outcome", equalTo("REJECTED"))
        .body("findings.code", hasItem("too-many-websites"))
        .body("whatIf.complete", is(true))
        .body("whatIf.improvements[0].id", equalTo("/websites#10"))
        .body("whatIf.improvements[0].outcome", equalTo("PERMITTED"))
        .body("whatIf.improvements[0].changes", hasSize(1))
        .body(CHANGE + "path", equalTo("/websites"))
        .body(CHANGE + "measure", equalTo("count"))
        .body(CHANGE + "from", equalTo(WEBSITES))
        .body(CHANGE + "to", equalTo(10))
        .body("whatIf.improvements[0].gone.code", hasItem("too-many-websites"))
        .body("whatIf.improvements[0].gone[0].effect", equalTo("REJECTS"))
        .body("whatIf.improvements[0].message", containsString("Keep only 10 of the 12 websites"))
        .body("explanation", nullValue());
  }

  @Test
  void whereNothingHelpsThatIsSaid() {
    whatIf(Examples.all().get("tencent-cloud/cancel-access"))
        .body("outcome", equalTo("ACTION_REQUIRED"))
        .body("whatIf.improvements", empty())
        .body("whatIf.complete", is(true))
        .body("whatIf.message", containsString("no change of one or two facts"));
  }

  @Test
  void whereNothingStandsInTheWayThatIsSaid() {
    whatIf(Examples.all().get("tencent-cloud/apply"))
        .body("outcome", equalTo("PERMITTED"))
        .body("whatIf.improvements", empty())
        .body("whatIf.message", containsString("Nothing stands in the way"));
  }

  @Test
  void itIsAPreferenceToo() throws Exception {
    asked(tooMany())
        .header("Prefer", "explain=full, whatif=\"true\"; strict, wait=10")
        .post(Requests.DECISIONS)
        .then()
        .statusCode(200)
        .header("Preference-Applied", "explain=full, whatIf=true")
        .body("explanation.rules", not(empty()))
        .body("whatIf.improvements[0].gone.code", hasItem("too-many-websites"));
  }

  @Test
  void whatTheParametersSayGoesBeforeAPreference() {
    asked(HOST)
        .queryParam("whatIf", true)
        .header("Prefer", "explain=full")
        .post(Requests.DECISIONS)
        .then()
        .header("Preference-Applied", nullValue())
        .body("whatIf", notNullValue())
        .body("explanation", nullValue());
  }

  @Test
  void anythingButYesAndNoIsRefused() {
    asked(HOST)
        .queryParam("whatIf", "perhaps")
        .post(Requests.DECISIONS)
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("`perhaps`"))
        .body("errors[0].hint", equalTo("Accepted: `false`, `true`."));
  }

  @Test
  void thePageTellsItInWords() throws Exception {
    for (Map.Entry<String, String> form :
        Map.of("text/html", ">What would help</h2>", "text/markdown", "\n## What would help\n")
            .entrySet()) {
      asked(tooMany())
          .queryParam("whatIf", true)
          .header("Accept", form.getKey())
          .post(Requests.DECISIONS)
          .then()
          .statusCode(200)
          .body(containsString(form.getValue()))
          .body(containsString("No longer found then"));
    }
  }
}
