package dev.beian.filing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON text into a tree and notes members that stand twice and nesting that is too deep. */
final class JsonTree {

  /** Room for the fault to be found here, with its place, before the parser gives up. */
  private static final int PARSER_LEVELS = 1000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(PARSER_LEVELS).build())
          .build();

  private final List<CaseFault> faults = new ArrayList<>();
  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** A place in the text; its pointer is spelt out for faults only. */
  private record Place(@Nullable Place parent, String segment) {
    static final Place ROOT = new Place(null, "");

    String pointer() {
      return parent == null ? "" : Pointers.child(parent.pointer(), segment);
    }
  }

  /**
   * A tree and what was wrong with its text.
   *
   * @param root the tree; empty where the text is no JSON or nothing could be kept of it
   */
  record Tree(Optional<JsonNode> root, List<CaseFault> faults) {}

  /**
   * Reads a text.
   *
   * @throws NotJsonException where it is not JSON
   */
  static Tree read(byte[] text) throws NotJsonException {
    try (JsonParser parser = JSON.createParser(text)) {
      JsonTree reading = new JsonTree(parser);
      if (parser.nextToken() == null) {
        throw new NotJsonException(1, 1);
      }
      Optional<JsonNode> root = reading.value(Place.ROOT, 1);
      if (parser.nextToken() != null) {
        throw at(parser);
      }
      return new Tree(root, List.copyOf(reading.faults));
    } catch (StreamConstraintsException limit) {
      if (!String.valueOf(limit.getMessage()).contains("nesting depth")) {
        throw new NotJsonException(1, 1);
      }
      return new Tree(
          Optional.empty(),
          List.of(
              CaseFault.of("", CaseFault.Kind.TOO_DEEP, Integer.toString(Vocabulary.MOST_LEVELS))));
    } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
      var place = malformed.getLocation();
      throw new NotJsonException(
          place == null ? 1 : Math.max(1, place.getLineNr()),
          place == null ? 1 : Math.max(1, place.getColumnNr()));
    } catch (IOException unreadable) {
      throw new NotJsonException(1, 1);
    }
  }

  private static NotJsonException at(JsonParser parser) {
    return new NotJsonException(
        parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr());
  }

  private Optional<JsonNode> value(Place place, int level) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonToken token = parser.currentToken();
    boolean container = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    if (container && level > Vocabulary.MOST_LEVELS) {
      faults.add(
          CaseFault.of(
              place.pointer(), CaseFault.Kind.TOO_DEEP, Integer.toString(Vocabulary.MOST_LEVELS)));
      parser.skipChildren();
      return Optional.empty();
    }
    return Optional.of(
        switch (token) {
          case START_OBJECT -> object(place, level);
          case START_ARRAY -> array(place, level);
          case VALUE_STRING -> nodes.textNode(parser.getText());
          case VALUE_TRUE -> nodes.booleanNode(true);
          case VALUE_FALSE -> nodes.booleanNode(false);
          case VALUE_NULL -> nodes.nullNode();
          case VALUE_NUMBER_INT -> integer(nodes);
          default -> nodes.numberNode(parser.getDecimalValue());
        });
  }

  private JsonNode integer(JsonNodeFactory nodes) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? nodes.numberNode(parser.getIntValue())
        : nodes.numberNode(parser.getBigIntegerValue());
  }

  private ObjectNode object(Place place, int level) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Place here = new Place(place, name);
      if (object.has(name)) {
        faults.add(CaseFault.of(here.pointer(), CaseFault.Kind.REPEATED_MEMBER, name));
      }
      value(here, level + 1).ifPresent(value -> object.set(name, value));
    }
    return object;
  }

  private ArrayNode array(Place place, int level) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(new Place(place, Integer.toString(index++)), level + 1).ifPresent(array::add);
    }
    return array;
  }
}
