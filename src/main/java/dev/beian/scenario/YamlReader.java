package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.drl.Position;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import dev.beian.scenario.YamlValue.Member;
import dev.beian.scenario.YamlValue.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Reads YAML text into values; what JSON could not say is a fault. */
final class YamlReader {

  private static final Position START = new Position(1, 1);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final LoadSettings settings =
      LoadSettings.builder().setSchema(new JsonSchema()).setUseMarks(true).build();
  private final Notes notes;

  YamlReader(Notes notes) {
    this.notes = notes;
  }

  /** The value that a text holds; empty where it holds none or does not read. */
  Optional<YamlValue> read(String text) {
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        notes.add(START, "the file is empty", "add `cases:` and a first case");
      }
      return root.flatMap(this::value);
    } catch (MarkedYamlEngineException malformed) {
      notes.add(
          malformed.getProblemMark().map(YamlReader::position).orElse(START),
          "the file does not read as YAML: " + malformed.getProblem(),
          "mend the indentation or the quotes at this place");
    } catch (YamlEngineException malformed) {
      notes.add(START, "the file does not read as YAML", "compare it with its neighbours");
    }
    return Optional.empty();
  }

  private Optional<YamlValue> value(Node node) {
    if (node.getAnchor().isPresent()) {
      notes.add(
          position(node),
          "`&" + node.getAnchor().get().getValue() + "` marks a value for use elsewhere",
          "write it out, or put it into `bases`");
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping(mapping));
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> entries = new ArrayList<>();
      sequence.getValue().forEach(entry -> value(entry).ifPresent(entries::add));
      return Optional.of(new Listing(position(node), List.copyOf(entries)));
    }
    ScalarNode scalar = (ScalarNode) node;
    if (scalar.isPlain() && scalar.getValue().isEmpty()) {
      notes.add(
          position(node),
          "a value is missing here",
          "write `null` where that is the answer, or take the line out");
      return Optional.empty();
    }
    return Optional.of(new Scalar(position(node), json(scalar)));
  }

  private Mapping mapping(MappingNode node) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Position position = position(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        notes.add(position, "a key is one word", "write `key: value`");
        continue;
      }
      if (members.containsKey(key.getValue())) {
        notes.add(
            Check.DUPLICATE_NAME,
            position,
            "`" + key.getValue() + "` stands twice in this mapping",
            "take one of the two out");
      }
      value(tuple.getValueNode())
          .ifPresent(value -> members.putIfAbsent(key.getValue(), new Member(position, value)));
    }
    return new Mapping(position(node), Collections.unmodifiableMap(members));
  }

  private static JsonNode json(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
      return number(text);
    }
    return NODES.textNode(text);
  }

  private static JsonNode number(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return text.matches("-?\\d{1,9}")
          ? NODES.numberNode(number.intValueExact())
          : text.matches("-?\\d+")
              ? NODES.numberNode(number.toBigIntegerExact())
              : NODES.numberNode(number);
    } catch (NumberFormatException infinite) {
      return NODES.textNode(text);
    }
  }

  private static Position position(Node node) {
    return node.getStartMark().map(YamlReader::position).orElse(START);
  }

  private static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
