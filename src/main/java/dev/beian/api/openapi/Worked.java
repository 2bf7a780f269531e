package dev.beian.api.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A case with what it is asked for beyond a plain decision, and its answer.
 *
 * @param name the same for the parameters, the case and the answer
 * @param language language of the answer
 * @param query parameters of the request by name
 * @param body the case
 * @param answer the answer, shortened: what is shown is answered, but not all of the answer is
 *     shown
 */
public record Worked(
    String name,
    String language,
    Map<String, String> query,
    Map<String, Object> body,
    Map<String, Object> answer) {

  private static final List<String> NAMES =
      List.of(
          "too-many-websites-what-if",
          "one-website-explained",
          "one-rule-asked-about",
          "open-question",
          "changed-data-what-if");

  /** Every worked example, in the order they are shown. */
  public static List<Worked> all() {
    ObjectMapper json = new ObjectMapper();
    return NAMES.stream().map(name -> read(json, name)).toList();
  }

  /** The request line and the language, as they are sent. */
  String request() {
    String asked =
        query.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    return "POST /v1/decisions"
        + (asked.isEmpty() ? "" : "?" + asked)
        + ", Accept-Language: "
        + language;
  }

  private static Worked read(ObjectMapper json, String name) {
    try {
      Stored stored =
          json.readValue(Examples.text("/examples/worked/" + name + ".json"), Stored.class);
      return new Worked(name, stored.language(), stored.query(), stored.body(), stored.answer());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(name, broken);
    }
  }

  private record Stored(
      String language,
      Map<String, String> query,
      @JsonProperty("case") Map<String, Object> body,
      Map<String, Object> answer) {}
}
