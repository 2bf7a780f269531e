package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submitted object without what is its own: reference, instant, filing numbers and domain names.
 * Two objects have one outline only if they differ in nothing else, however their JSON is written;
 * where one is a sound case and what is the other's own is sound, so is the other.
 */
public final class Outline {

  /** What is not part of an outline, or is noted beside it. */
  private enum Own {
    REFERENCE,
    AS_OF,
    NUMBER,
    NAME,
    /** Part of the outline; noted since what counts of it is how long ago it was. */
    MOMENT
  }

  /**
   * Where something of its own stands in an object.
   *
   * @param members members that hold it
   * @param below members whose objects, or entries, do
   */
  private record Places(Map<String, Own> members, Map<String, Places> below) {
    static final Places NONE = new Places(Map.of(), Map.of());
  }

  private static final Places FILING = new Places(Map.of("number", Own.NUMBER), Map.of());
  private static final Places CASE =
      new Places(
          Map.of("reference", Own.REFERENCE, "asOf", Own.AS_OF),
          Map.of(
              "filer",
              new Places(Map.of(), Map.of("filing", FILING)),
              "websites",
              new Places(
                  Map.of(),
                  Map.of(
                      "filing", FILING, "domains", new Places(Map.of("name", Own.NAME), Map.of()))),
              "application",
              new Places(Map.of("statusSince", Own.MOMENT, "smsSentAt", Own.MOMENT), Map.of()),
              "account",
              new Places(Map.of("realNameVerifiedAt", Own.MOMENT), Map.of())));

  private static final int USUAL_LENGTH = 1024;

  private final StringBuilder written = new StringBuilder(USUAL_LENGTH);
  private final List<String> numbers = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> moments = new ArrayList<>();
  private final String text;
  private @Nullable String reference;
  private @Nullable String asOf;

  private Outline(ObjectNode submitted) {
    object(submitted, CASE);
    this.text = written.toString();
  }

  /** The outline of an object, whether or not it is a sound case. */
  public static Outline of(ObjectNode submitted) {
    return new Outline(submitted);
  }

  /** The outline as a text. */
  public String text() {
    return text;
  }

  /** What it leaves out of the object, as a text, but for its instant. */
  public String rest() {
    StringBuilder rest = new StringBuilder();
    rest.append(reference == null ? "-" : "+");
    if (reference != null) {
      quote(reference, rest);
    }
    numbers.forEach(number -> quote(number, rest));
    names.forEach(name -> quote(name, rest));
    return rest.toString();
  }

  /**
   * What is the case's own.
   *
   * @param now the instant that decides where the case names none
   * @return empty where something of it is not sound
   */
  public Optional<Particulars> particulars(OffsetDateTime now) {
    return Particulars.of(
        Optional.ofNullable(reference), Optional.ofNullable(asOf), numbers, names, moments, now);
  }

  private void object(JsonNode object, Places places) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    members.sort(Map.Entry.comparingByKey());
    written.append('{');
    for (Map.Entry<String, JsonNode> member : members) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      Own own = value.isTextual() ? places.members().get(name) : null;
      if (own == null) {
        // With its length, so that no name can pass for a name and a value.
        written.append(name.length()).append('\'').append(name);
        value(value, places.below().getOrDefault(name, Places.NONE));
      } else {
        own(own, name, value.textValue());
      }
    }
    written.append('}');
  }

  private void own(Own own, String name, String value) {
    switch (own) {
      case REFERENCE -> reference = value;
      case AS_OF -> asOf = value;
      case NUMBER -> {
        written.append(name).append('?');
        numbers.add(value);
      }
      case NAME -> {
        written.append(name).append('?');
        names.add(value);
      }
      case MOMENT -> {
        written.append(name).append('=');
        quote(value, written);
        moments.add(value);
      }
    }
  }

  private void value(JsonNode node, Places places) {
    if (node.isObject()) {
      object(node, places);
    } else if (node.isArray()) {
      written.append('[');
      for (JsonNode entry : node) {
        value(entry, places);
      }
      written.append(']');
    } else if (node.isTextual()) {
      quote(node.textValue(), written);
    } else {
      written.append(node.isIntegralNumber() ? '#' : ':').append(node.asText()).append(',');
    }
  }

  private static void quote(String value, StringBuilder text) {
    text.append(value.length()).append('"').append(value);
  }
}
