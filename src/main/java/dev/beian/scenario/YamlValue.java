package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.rulebook.drl.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file, typed as JSON would type it, that knows where it stands. */
sealed interface YamlValue {

  /** Where it begins. */
  Position position();

  /** The value as JSON. */
  JsonNode json();

  /** The text, where it is one. */
  default Optional<String> text() {
    return Optional.ofNullable(json().textValue());
  }

  /**
   * A mapping.
   *
   * @param members its members by key, in order
   */
  record Mapping(Position position, Map<String, Member> members) implements YamlValue {

    /** The value of a member. */
    Optional<YamlValue> get(String key) {
      return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    @Override
    public ObjectNode json() {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      members.forEach((key, member) -> node.set(key, member.value().json()));
      return node;
    }
  }

  /**
   * A list.
   *
   * @param entries its entries, in order
   */
  record Listing(Position position, List<YamlValue> entries) implements YamlValue {
    @Override
    public JsonNode json() {
      return JsonNodeFactory.instance
          .arrayNode()
          .addAll(entries.stream().map(YamlValue::json).toList());
    }
  }

  /**
   * A single value.
   *
   * @param json it
   */
  record Scalar(Position position, JsonNode json) implements YamlValue {}

  /**
   * A member of a mapping.
   *
   * @param position where its key stands
   * @param value its value
   */
  record Member(Position position, YamlValue value) {}

  /**
   * Where the value at a JSON Pointer stands, or the last value on the way to it.
   *
   * @param atKey whether the place of its key is wanted rather than that of its value
   */
  default Position place(String pointer, boolean atKey) {
    YamlValue here = this;
    Position place = position();
    for (String segment : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      String key = segment.replace("~1", "/").replace("~0", "~");
      if (here instanceof Mapping mapping && mapping.members().containsKey(key)) {
        Member member = mapping.members().get(key);
        here = member.value();
        place = atKey ? member.position() : here.position();
      } else if (here instanceof Listing listing && key.matches("\\d{1,9}")) {
        here = listing.entries().get(Integer.parseInt(key));
        place = here.position();
      } else {
        return place;
      }
    }
    return place;
  }
}
