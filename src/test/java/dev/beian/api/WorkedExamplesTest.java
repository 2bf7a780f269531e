package dev.beian.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.api.openapi.Worked;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the description are answered as it says. */
@QuarkusTest
@TestProfile(FullRulebook.class)
class WorkedExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Worked> examples() {
    return Worked.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isAnsweredAsDescribed(Worked example) throws Exception {
    String answer =
        given()
            .header("Accept-Language", example.language())
            .queryParams(example.query())
            .contentType("application/json")
            .body(JSON.writeValueAsBytes(example.body()))
            .post(Requests.DECISIONS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    matches("", JSON.valueToTree(example.answer()), JSON.readTree(answer));
  }

  /** What is described is answered; of lists everything is described, but of explained rules. */
  private static void matches(String place, JsonNode described, JsonNode answered) {
    if (described.isObject()) {
      for (Map.Entry<String, JsonNode> member : described.properties()) {
        String inside = place + "/" + member.getKey();
        assertThat(answered.has(member.getKey())).as(inside).isTrue();
        matches(inside, member.getValue(), answered.get(member.getKey()));
      }
    } else if (place.equals("/explanation/rules")) {
      described.forEach(rule -> matches(place + "/*", rule, named(rule, answered)));
    } else if (described.isArray()) {
      assertThat(answered).as(place).hasSameSizeAs(described);
      for (int i = 0; i < described.size(); i++) {
        matches(place + "/" + i, described.get(i), answered.get(i));
      }
    } else {
      assertThat(answered).as(place).isEqualTo(described);
    }
  }

  private static JsonNode named(JsonNode rule, JsonNode answered) {
    for (JsonNode one : answered) {
      if (one.at("/rule/name").equals(rule.at("/rule/name"))) {
        return one;
      }
    }
    throw new AssertionError("not explained: " + rule.at("/rule/name"));
  }

  @Test
  void theDescriptionShowsThemAsTheyAreSent() throws Exception {
    JsonNode description =
        JSON.readTree(given().queryParam("format", "json").get("/openapi").asString());
    JsonNode post = description.at("/paths/~1v1~1decisions/post");
    for (Worked example : Worked.all()) {
      String shown = "application~1json/examples/" + example.name() + "/value";
      assertThat(post.at("/requestBody/content/" + shown))
          .isEqualTo(JSON.valueToTree(example.body()));
      matches("", JSON.valueToTree(example.answer()), post.at("/responses/200/content/" + shown));
      for (Map.Entry<String, String> one : example.query().entrySet()) {
        assertThat(post.at("/parameters"))
            .as(example.name())
            .anySatisfy(
                parameter -> {
                  assertThat(parameter.at("/name").asText()).isEqualTo(one.getKey());
                  assertThat(parameter.at("/examples/" + example.name() + "/value").asText())
                      .isEqualTo(one.getValue());
                });
      }
    }
  }
}
