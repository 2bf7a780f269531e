package dev.beian.rulebook.content;

import dev.beian.rulebook.Check;
import dev.beian.rulebook.Faults;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML file that knows where its values stand. Every value is text; the reader gives it its type.
 */
final class Yaml {

  private static final int MOST_ALIASES = 0;

  private final String file;
  private final Faults faults;

  /**
   * A member of a mapping.
   *
   * @param key its key
   * @param position where the key stands
   * @param node its value
   */
  record Member(String key, Position position, Node node) {}

  Yaml(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The members of the file's one mapping; none where it does not read. */
  Map<String, Member> read(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setAllowDuplicateKeys(false)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.map(this::members).orElse(Map.of());
    } catch (MarkedYamlEngineException malformed) {
      Position position =
          malformed
              .getProblemMark()
              .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(new Position(1, 1));
      fault(
          position,
          "the file does not read as YAML: " + malformed.getProblem(),
          "mend the indentation, the quotes or the repeated key at this place");
    } catch (YamlEngineException malformed) {
      fault(new Position(1, 1), "the file does not read as YAML", "compare it with its neighbours");
    }
    return Map.of();
  }

  /** The members of a mapping, in order. */
  Map<String, Member> members(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      fault(
          position(node), "a mapping is expected here", "write `key: value` lines, indented alike");
      return Map.of();
    }
    Map<String, Member> members = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode()).orElse("");
      Position position = position(tuple.getKeyNode());
      if (members.put(key, new Member(key, position, tuple.getValueNode())) != null) {
        fault(position, "`" + key + "` stands here a second time", "keep one of the two");
      }
    }
    return members;
  }

  /** The members of a mapping that may have only these keys. */
  Map<String, Member> members(Node node, Set<String> known) {
    Map<String, Member> members = new LinkedHashMap<>(members(node));
    new ArrayList<>(members.values())
        .forEach(
            member -> {
              if (!known.contains(member.key())) {
                faults.unknown(
                    Check.YAML,
                    file,
                    member.position(),
                    "key of this mapping",
                    member.key(),
                    known);
                members.remove(member.key());
              }
            });
    return members;
  }

  /** The text of a value. */
  Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    fault(position(node), "a text is expected here", "write one value in quotes");
    return Optional.empty();
  }

  /** A text in every language. */
  Map<String, String> languages(Member member) {
    if (!(member.node() instanceof MappingNode)) {
      fault(
          position(member.node()),
          "`" + member.key() + "` is not written in two languages",
          "write `{ zh: \"…\", en: \"…\" }`");
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    members(member.node(), Set.copyOf(Texts.LANGUAGES))
        .values()
        .forEach(
            language -> scalar(language.node()).ifPresent(text -> texts.put(language.key(), text)));
    for (String language : Texts.LANGUAGES) {
      if (texts.getOrDefault(language, "").isBlank()) {
        faults.add(
            Check.MISSING_TEXT,
            file,
            member.position(),
            "`" + member.key() + "` has no text in `" + language + "`",
            "add a line `" + language + ": \"…\"` below it");
      }
    }
    return texts;
  }

  static Position position(Node node) {
    return node.getStartMark()
        .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Position(1, 1));
  }

  void fault(Position position, String message, String help) {
    faults.add(Check.YAML, file, position, message, help);
  }

  void missing(Map<String, Member> members, String... keys) {
    for (String key : keys) {
      if (!members.containsKey(key)) {
        fault(new Position(1, 1), "the file has no `" + key + "`", "add a line `" + key + ": …`");
      }
    }
  }
}
