package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.beian.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebooks that decided before stay at hand. */
@QuarkusTest
@TestProfile(ChangingRulebook.class)
class RecentRulebooksTest extends ChangedFolder {

  @Test
  void decidesByAnEarlierRulebook() {
    String before = change("Other words.");
    String digits = before.substring("sha256:".length());
    for (String hash : new String[] {before, digits, digits.substring(0, 12)}) {
      Requests.english()
          .contentType("application/json")
          .body(HOST)
          .queryParam("rulebook", hash)
          .post(Requests.DECISIONS)
          .then()
          .statusCode(200)
          .body("rulebook.hash", equalTo(before))
          .body("findings[0].message", equalTo(MESSAGE));
    }
    assertThat(message()).isEqualTo("Other words.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha256:", "0123456789abcdef", "sha256:0123"})
  void anUnknownHashIsAnsweredWithThoseKept(String hash) {
    change("Words of another rulebook.");
    Requests.english()
        .contentType("application/json")
        .body(HOST)
        .queryParam("rulebook", hash)
        .post(Requests.DECISIONS)
        .then()
        .statusCode(404)
        .contentType(Requests.PROBLEM)
        .body("type", equalTo("/problems/unknown-rulebook"))
        .body("detail", containsString(active()));
  }

  @Test
  void anEarlierRulebookIsCalledBackUntilTheFolderChanges() {
    String before = change("A mistake.");
    Requests.english()
        .contentType("application/json")
        .body("{\"hash\":\"" + before + "\"}")
        .post("/v1/rulebook/active")
        .then()
        .statusCode(200)
        .body("active.hash", equalTo(before))
        .body("calledBack", equalTo(true));
    assertThat(message()).isEqualTo(MESSAGE);

    double activated = count("activated");
    ChangingRulebook.edit("national/hosting.cases.yaml", "name: 换", "name: 更换");
    Eventually.that("the cases pass", () -> count("activated") > activated);
    assertThat(active()).isEqualTo(before);
    assertThat(book().getBoolean("calledBack")).isTrue();

    ChangingRulebook.edit(TEXTS, "A mistake.", "Mended.");
    Eventually.that("the folder decides again", () -> message().equals("Mended."));
    assertThat(book().getBoolean("calledBack")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"hash\":\"sha256:00\"}"})
  void nothingUnknownIsCalledBack(String body) {
    String before = active();
    Requests.english()
        .contentType("application/json")
        .body(body)
        .post("/v1/rulebook/active")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-rulebook"));
    assertThat(active()).isEqualTo(before);
  }

  @Test
  void aWishThatIsNotJsonIsRefused() {
    Requests.english()
        .contentType("application/json")
        .body("{hash")
        .post("/v1/rulebook/active")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/not-json"));
  }

  @Test
  void onlySomeRulebooksAreKept() {
    for (int i = 0; i < 4; i++) {
      String before = active();
      ChangingRulebook.edit(
          TEXTS, i == 0 ? MESSAGE : "Version " + (i - 1) + ".", "Version " + i + ".");
      Eventually.that("another rulebook decides", () -> !active().equals(before));
    }
    assertThat(book().getList("recent")).hasSize(3);
  }
}
