package dev.beian.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.beian.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A folder that is changed while the service runs. */
@QuarkusTest
@TestProfile(ChangingRulebook.class)
class ReloadTest extends ChangedFolder {

  @Test
  void whatIsSavedDecides() {
    double activated = count("activated");
    String before = change("Ask for access.");
    assertThat(message()).isEqualTo("Ask for access.");
    assertThat(count("activated")).isEqualTo(activated + 1);
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("beian_rulebook_info{hash=\"" + active()))
        .body(not(containsString("beian_rulebook_info{hash=\"" + before)));
    assertThat(book().getList("recent.hash", String.class)).startsWith(active(), before);
    assertThat(book().getInt("recent[0].rules")).isEqualTo(5);
  }

  @Test
  void aBrokenFileChangesNothingButSaysWhatIsWrong() {
    String before = active();
    double rejections = count("rejected");
    ChangingRulebook.edit(RULES, "linkedHere == false", "linkedHerre == false");
    rejected()
        .body("active.hash", equalTo(before))
        .body("rejected.content", startsWith("sha256:"))
        .body("rejected.faults.check", contains("unknown-property"))
        .body("rejected.faults[0].file", equalTo("rules/national/hosting.drl"))
        .body("rejected.faults[0].line", equalTo(10))
        .body("rejected.faults[0].help", equalTo("did you mean `linkedHere`?"));
    assertThat(message()).isEqualTo(MESSAGE);
    assertThat(count("rejected")).isEqualTo(rejections + 1);
    String check = "checks.find { it.name == 'rulebook' }.";
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(check + "status", equalTo("UP"))
        .body(check + "data.state", equalTo("degraded"))
        .body(check + "data.place", startsWith("rules/national/hosting.drl:10:"))
        .body(check + "data.fault", equalTo("`linkedHerre` 不是 `Website` 的属性"))
        .body(check + "data.cure", equalTo("你要写的是 `linkedHere` 吗？"))
        .body(check + "data.faultInEnglish", containsString("`linkedHerre` is no property"))
        .body(check + "data.cureInEnglish", equalTo("did you mean `linkedHere`?"));
    Requests.english()
        .accept("text/html")
        .get("/v1/rulebook")
        .then()
        .body(containsString("The folder is rejected"))
        .body(containsString("<code>rules/national/hosting.drl:10:"));
    ChangingRulebook.restore();
    Eventually.that("the fault is gone", () -> book().get("rejected") == null);
    given().get("/q/health/ready").then().body(check + "data.state", equalTo("current"));
    assertThat(active()).isEqualTo(before);
  }

  @Test
  void aFailingCaseKeepsTheFolderFromDeciding() {
    String before = active();
    ChangingRulebook.edit(RULES, "hostedHere == true, filed == true,", "hostedHere == false,");
    rejected()
        .body("rejected.faults.check", contains("failed-case"))
        .body("rejected.faults[0].message", startsWith("换接入商要办接入备案: outcome"))
        .body("active.hash", equalTo(before));
    assertThat(message()).isEqualTo(MESSAGE);
  }

  @Test
  void aChangeOfCasesAloneIsChecked() throws IOException {
    String before = active();
    String cases = ChangingRulebook.read(ChangingRulebook.CASES);
    ChangingRulebook.edit(
        "national/hosting.cases.yaml", "outcome: ACTION_REQUIRED", "outcome: PERMITTED");
    rejected()
        .body("rejected.faults.check", contains("failed-case"))
        .body("active.hash", equalTo(before));
    double activated = count("activated");
    Files.writeString(ChangingRulebook.CASES, cases.replace("name: 换", "name: 更换"));
    Eventually.that("the cases pass", () -> count("activated") > activated);
    Requests.english()
        .get("/v1/rulebook")
        .then()
        .body("active.hash", equalTo(before))
        .body("rejected", nullValue());
    assertThat(
            book()
                .getList(
                    "sources.find { it.id == 'order-33' }.clauses[0].statements[0].applies.name"))
        .containsExactly("更换接入商要办接入备案");
  }

  @Test
  void aRuleThatExplodesIsCutOffAndNamed() {
    String before = active();
    ChangingRulebook.edit(
        RULES,
        "rule \"national/already-linked\"",
        """
        rule "national/exploding"
            @Title("逐个比对域名")
            @Basis("order-33#18")
        when
            $a : Domain( $x : name )
            $b : Domain( name != $x, $y : name )
            Domain( name != $y )
        then
            decision.informs( $a, "already-linked" );
        end

        rule "national/already-linked\"""");
    Eventually.that("another rulebook decides", () -> !active().equals(before));
    Requests.decided(hosting(100))
        .statusCode(503)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/exploding-rule"))
        .body("detail", containsString("`national/exploding`"));
    Requests.decided(hosting(2)).statusCode(200);
  }

  /** A case with a website of two domain names for every two. */
  private static String hosting(int domains) {
    String websites =
        IntStream.range(0, domains / 2)
            .mapToObj(
                i ->
                    "{\"domains\":[{\"name\":\"a%d.com\"},{\"name\":\"b%d.com\"}]}".formatted(i, i))
            .collect(Collectors.joining(","));
    return "{\"intent\":\"HOST\",\"websites\":[" + websites + "]}";
  }
}
