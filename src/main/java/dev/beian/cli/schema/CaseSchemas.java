package dev.beian.cli.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.api.wording.Wording;
import dev.beian.filing.Field;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.Provinces;
import dev.beian.filing.Shape;
import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import dev.beian.filing.Vocabulary;
import java.util.List;
import java.util.Set;

/** Schemas of cases, made of the vocabulary that also reads them. */
final class CaseSchemas {

  private static final String ABSENT = "~absent";
  private static final Set<String> REPEATED =
      Set.of("case.websites", "case.websites.domains", "case.websites.servers");

  private final boolean partial;
  private final Wording wording = Wording.of("openapi");

  private CaseSchemas(boolean partial) {
    this.partial = partial;
  }

  /** A case that is whole. */
  static ObjectNode whole() {
    return new CaseSchemas(false).of(Vocabulary.CASE, "case");
  }

  /**
   * A base, or what differs from one: any members, {@code ~absent} in place of a value, and
   * repetitions in lists.
   */
  static ObjectNode part() {
    return new CaseSchemas(true).of(Vocabulary.CASE, "case");
  }

  private ObjectNode of(Shape shape, String path) {
    if (shape instanceof Text text) {
      return Json.text().put("maxLength", text.maxLength());
    } else if (shape instanceof Choice choice) {
      return Json.words(choice.values());
    } else if (shape instanceof Flag) {
      return Json.type("boolean");
    } else if (shape instanceof Count count) {
      return Json.type("integer").put("minimum", 0).put("maximum", count.most());
    } else if (shape instanceof Notation notation) {
      return notation(notation.kind());
    } else if (shape instanceof Many many) {
      return list(many, path);
    } else if (shape instanceof Thing thing) {
      return thing(thing, path);
    }
    throw new IllegalArgumentException("no schema for " + shape);
  }

  private ObjectNode list(Many many, String path) {
    ObjectNode entry = of(many.entry(), path);
    ObjectNode list =
        Json.listOf(
                partial && REPEATED.contains(path) ? Json.either(entry, repetition(entry)) : entry)
            .put("maxItems", many.most());
    return many.set() ? list.put("uniqueItems", true) : list;
  }

  private static ObjectNode repetition(ObjectNode entry) {
    ObjectNode repetition = Json.closed();
    Json.with(
        repetition,
        "repeat",
        Json.type("integer").put("minimum", 1).put("maximum", Vocabulary.MOST_WEBSITES));
    Json.with(repetition, "as", Json.type("string").put("pattern", "^[a-z]$"));
    Json.with(repetition, "of", entry.deepCopy());
    return Json.required(repetition, "repeat", "of");
  }

  private ObjectNode thing(Thing thing, String path) {
    ObjectNode schema = Json.closed();
    for (Field field : thing.fields().values()) {
      Json.with(schema, field.name(), field(field, path + "." + field.name()));
    }
    List<String> required =
        thing.fields().values().stream()
            .filter(field -> field.presence() == Presence.REQUIRED)
            .map(Field::name)
            .toList();
    if (!partial && !required.isEmpty()) {
      schema.set("required", Json.list(required));
    }
    if (thing.nullable()) {
      schema.putArray("type").add("object").add("null");
    }
    return schema;
  }

  private ObjectNode field(Field field, String path) {
    ObjectNode own = of(field.shape(), path);
    ObjectNode schema = partial ? Json.either(own, Json.words(List.of(ABSENT))) : own;
    return schema.put("description", description(field, path));
  }

  /** What a member says and what its absence means, in both languages. */
  private String description(Field field, String path) {
    Object assumed = field.assumed().orElse("");
    StringBuilder description = new StringBuilder();
    for (String language : List.of("zh", "en")) {
      description
          .append(description.isEmpty() ? "" : "\n\n")
          .append(wording.text(language, path))
          .append(language.equals("zh") ? "" : " ")
          .append(wording.text(language, "presence." + field.presence(), assumed));
    }
    return description.toString();
  }

  private static ObjectNode notation(Notation.Kind kind) {
    return switch (kind) {
      case DAY -> Json.day();
      case DATE_TIME -> Json.type("string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}[Tt].+$");
      case DAY_OR_DATE_TIME ->
          Json.type("string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}([Tt].+)?$");
      case PROVINCE -> Json.words(Provinces.codes());
      case REGION -> Json.type("string").put("pattern", "^[A-Z]{2}$");
      case PROVIDER ->
          Json.type("string").put("maxLength", 64).put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
      case DOMAIN_NAME -> Json.text().put("maxLength", 253);
    };
  }
}
