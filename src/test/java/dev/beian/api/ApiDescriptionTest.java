package dev.beian.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import dev.beian.api.openapi.Examples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class ApiDescriptionTest {

  private static final String POST = "paths.'/v1/decisions'.post.";

  private static ValidatableResponse description() {
    return given().queryParam("format", "json").get("/openapi").then().statusCode(200);
  }

  @Test
  void describesCasesByTheVocabulary() {
    description()
        .body("components.schemas.Case.required", hasItem("intent"))
        .body("components.schemas.Case.additionalProperties", is(false))
        .body("components.schemas.Case.properties.intent.enum", hasItems("HOST", "WITHDRAW"))
        .body("components.schemas.Case.properties.websites.maxItems", equalTo(200))
        .body(
            "components.schemas.Case.properties.filer.properties.filing.type",
            hasItems("object", "null"))
        .body("components.schemas.Case.properties.filer.properties.province.enum", hasItem("CN-GD"))
        .body("components.schemas.Case.properties.noticeFromAuthority.default", is(false));
  }

  @Test
  void describesDecisionsByTheirRecords() {
    description()
        .body("components.schemas.Decision.required", hasItems("reference", "missing"))
        .body("components.schemas.Decision.properties.reference.type", hasItems("string", "null"))
        .body("components.schemas.Because.oneOf.size()", equalTo(3))
        .body("components.schemas.Finding.properties.message.description", containsString("words"));
  }

  @Test
  void givesAnExampleForEveryIntentAndProvider() {
    ValidatableResponse description = description();
    for (String example : Examples.all().keySet()) {
      description.body(
          POST + "requestBody.content.'application/json'.examples",
          hasKey(example.replace('/', '-')));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"400", "406", "413", "415", "422", "500", "503"})
  void describesEveryProblem(String status) {
    description()
        .body(
            POST + "responses.'" + status + "'.content.'application/problem+json'.schema.$ref",
            equalTo("#/components/schemas/Problem"));
  }

  @Test
  void isShownInABrowser() {
    given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
  }
}
