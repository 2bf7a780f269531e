package dev.beian.cli.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.beian.filing.Field;
import dev.beian.filing.Shape;
import dev.beian.filing.Shape.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what a person types in answer to a question, without holding it right. */
final class TypedAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\s]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final List<String> YES = List.of("true", "yes", "y", "是", "对", "有");
  private static final List<String> NO = List.of("false", "no", "n", "none", "否", "不", "没有");
  private static final List<String> NONE = List.of("none", "无", "没有", "[]");

  private TypedAnswer() {}

  /** The value that what was typed stands for; a text where it is not understood. */
  static JsonNode of(String typed, Shape shape) {
    if (shape instanceof Shape.Flag) {
      return flag(typed.toLowerCase(Locale.ROOT));
    }
    if (shape instanceof Shape.Count && NUMBER.matcher(typed).matches()) {
      return NODES.numberNode(Integer.parseInt(typed));
    }
    if (typed.startsWith("{") || typed.startsWith("[") || typed.equals("null")) {
      return json(typed).orElseGet(() -> NODES.textNode(typed));
    }
    if (shape instanceof Shape.Many many) {
      return list(typed, many.entry());
    }
    if (shape instanceof Shape.Thing && NO.contains(typed.toLowerCase(Locale.ROOT))) {
      return NODES.nullNode();
    }
    return shape instanceof Shape.Thing && YES.contains(typed.toLowerCase(Locale.ROOT))
        ? NODES.objectNode()
        : NODES.textNode(word(typed, shape));
  }

  private static JsonNode flag(String typed) {
    if (YES.contains(typed)) {
      return NODES.booleanNode(true);
    }
    return NO.contains(typed) ? NODES.booleanNode(false) : NODES.textNode(typed);
  }

  private static Optional<JsonNode> json(String typed) {
    try {
      return Optional.ofNullable(JSON.readTree(typed));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static JsonNode list(String typed, Shape entry) {
    ArrayNode list = NODES.arrayNode();
    if (NONE.contains(typed.toLowerCase(Locale.ROOT))) {
      return list;
    }
    if (entry instanceof Shape.Thing && YES.contains(typed.toLowerCase(Locale.ROOT))) {
      list.addObject();
      return list;
    }
    Optional<String> name = entry instanceof Shape.Thing thing ? named(thing) : Optional.empty();
    Arrays.stream(BETWEEN.split(typed))
        .map(one -> word(one, entry))
        .forEach(
            one ->
                name.ifPresentOrElse(
                    member -> list.addObject().put(member, one), () -> list.add(one)));
    return list;
  }

  /** The member that things of a list are told apart by. */
  private static Optional<String> named(Shape.Thing thing) {
    return thing.fields().values().stream()
        .filter(field -> field.presence() == Field.Presence.REQUIRED)
        .filter(field -> field.shape() instanceof Notation)
        .map(Field::name)
        .findFirst();
  }

  /** Codes are written in capitals, whoever types them. */
  private static String word(String typed, Shape shape) {
    boolean code =
        shape instanceof Shape.Choice
            || (shape instanceof Notation notation
                && (notation.kind() == Notation.Kind.PROVINCE
                    || notation.kind() == Notation.Kind.REGION));
    return code ? typed.toUpperCase(Locale.ROOT) : typed;
  }
}
