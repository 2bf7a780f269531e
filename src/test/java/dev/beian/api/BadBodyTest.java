package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that cannot be understood, and what callers are told about them. */
@QuarkusTest
@TestProfile(SmallRulebook.class)
class BadBodyTest {

  /** A body, and the fault that must be reported. */
  record BadBody(String name, String body, int status, String pointer, String detail, String hint) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<BadBody> bodies() throws IOException {
    try (InputStream stream = BadBodyTest.class.getResourceAsStream("/api/bad-bodies.json")) {
      return new ObjectMapper().readValue(stream, new TypeReference<>() {});
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isAnsweredWithPlaceAndHint(BadBody bad) {
    JsonPath problem =
        Requests.decided(bad.body())
            .statusCode(bad.status())
            .contentType(Requests.PROBLEM)
            .body("status", equalTo(bad.status()))
            .body("type", startsWith("/problems/"))
            .extract()
            .jsonPath();
    assertThat(problem.getList("errors", Fault.class))
        .anySatisfy(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(bad.pointer());
              assertThat(fault.detail()).contains(bad.detail());
              assertThat(fault.hint()).contains(bad.hint());
            });
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isNeverEchoedAsMarkup(BadBody bad) {
    for (String language : List.of("zh", "en")) {
      String answer =
          Requests.english()
              .header("Accept-Language", language)
              .contentType("application/json")
              .body(bad.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .post(Requests.DECISIONS)
              .asString();
      assertThat(answer).doesNotContain("<", ">", "Exception", "dev.beian");
    }
  }

  /** A fault as the answer lists it. */
  record Fault(String pointer, String detail, String hint) {}

  @Test
  void everyFaultIsListed() {
    Requests.decided("{\"intent\":\"HOSTT\",\"fiiler\":{},\"provider\":\"A B\"}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/intent"))
        .body("errors.pointer", hasItem("/fiiler"))
        .body("errors.pointer", hasItem("/provider"))
        .body("errors", hasSize(3));
  }

  @Test
  void twoHundredWebsitesAreTheMost() {
    Requests.decided(websites(200, 1)).statusCode(200);
    Requests.decided(websites(201, 1))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/websites"))
        .body("errors[0].detail", equalTo("The list has 201 entries; the most is 200."))
        .body("errors[0].hint", startsWith("Divide the case into several."));
  }

  @Test
  void fiftyDomainsAreTheMost() {
    Requests.decided(websites(1, 50)).statusCode(200);
    Requests.decided(websites(1, 51))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/websites/0/domains"))
        .body("errors[0].detail", equalTo("The list has 51 entries; the most is 50."));
  }

  @Test
  void twentyLevelsAreTheMost() {
    Requests.decided(nested(20))
        .statusCode(422)
        .body("errors.detail", hasItem(containsString("This should be text and is a list.")));
    Requests.decided(nested(21))
        .statusCode(422)
        .body("errors.detail", hasItem(equalTo("This is nested more than 20 levels deep.")))
        .body("errors.pointer", hasItem("/reference" + "/0".repeat(19)));
    Requests.decided("[".repeat(100_000)).statusCode(422);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    Requests.decided("\uFEFF{\"intent\":\"HOST\"}").statusCode(200);
  }

  @Test
  void faultsAreToldInChineseUnlessAskedOtherwise() {
    io.restassured.RestAssured.given()
        .contentType("application/json")
        .body("{\"intent\":\"HOST\",\"filer\":{\"province\":\"CN-44\"}}")
        .post(Requests.DECISIONS)
        .then()
        .statusCode(422)
        .header("Content-Language", "zh")
        .body("title", equalTo("案件有误"))
        .body("errors[0].detail", equalTo("`CN-44` 不是省份代码。"))
        .body("errors[0].hint", startsWith("是不是想写 `CN-GD`？"));
  }

  /** A reference nested so that the whole has so many levels. */
  private static String nested(int levels) {
    int lists = levels - 1;
    return "{\"intent\":\"HOST\",\"reference\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
  }

  private static String websites(int websites, int domains) {
    return IntStream.range(0, websites)
        .mapToObj(
            site ->
                IntStream.range(0, domains)
                    .mapToObj(one -> "{\"name\":\"d" + site + "-" + one + ".com\"}")
                    .collect(Collectors.joining(",", "{\"domains\":[", "]}")))
        .collect(Collectors.joining(",", "{\"intent\":\"HOST\",\"websites\":[", "]}"));
  }
}
