package dev.beian.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Cases that do not tell the province, over HTTP and by the rulebook of this repository. */
@QuarkusTest
@TestProfile(FullRulebook.class)
class ProvinceQuestionTest {

  private static final String WEBSITE =
      """
      { "domains": [ { "name": "site-%s.com", "owner": "FILER" } ], "changed": [],
        "filing": { "status": "ACTIVE", "providers": [ "tencent-cloud" ] } }
      """;

  private static final String ORDER =
      """
      { "asOf": "2026-08-01", "intent": "APPLY", "provider": "alibaba-cloud",
        "filer": { "kind": "ORGANIZATION", "changed": [],
                   "filing": { "status": "ACTIVE", "providers": [ { "id": "tencent-cloud", "websites": 9 } ] } },
        "websites": [ %s ], "application": { "contents": [ "ACCESS_FILING" ], "changes": [] } }
      """;

  private static final String ONE = ORDER.formatted(WEBSITE.formatted("a"));
  private static final String TWO =
      ORDER.formatted(WEBSITE.formatted("a") + "," + WEBSITE.formatted("b"));

  @Test
  void itIsAskedForWhereAProvinceDecidesOtherwise() {
    Requests.decided(TWO)
        .statusCode(200)
        .body("outcome", equalTo("INFORMATION_REQUIRED"))
        .body("missing.path", contains("/filer/province"))
        .body("missing[0].outcomes.findAll { it.outcome == 'REJECTED' }.answer", contains("CN-HB"))
        .body("missing[0].outcomes.find { it.answer == 'CN-HB' }.words", equalTo("Hubei"));
  }

  @Test
  void itIsNotAskedForWhereNoneDoes() {
    Requests.decided(ONE).body("outcome", equalTo("PERMITTED")).body("missing", empty());
  }

  @Test
  void theRuleThatWaitsForItSaysSo() {
    Requests.english()
        .contentType("application/json")
        .queryParam("rule", "provinces/too-many-websites")
        .body(TWO.getBytes(StandardCharsets.UTF_8))
        .post(Requests.DECISIONS)
        .then()
        .statusCode(200)
        .body("explanation.rules[0].state", equalTo("unknown"))
        .body("explanation.rules[0].waitsFor", hasItem("/filer/province"))
        .body(
            "explanation.rules[0].conditions.find { it.state == 'unknown' }.required",
            equalTo("Hubei"));
  }
}
