package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes a case as one text that is the same for every way of writing the same JSON. */
final class CanonicalText {

  private CanonicalText() {}

  /**
   * Which members are not written, and what is written in their place.
   *
   * @param instead what stands for a member here; empty for one that is left out with its name
   * @param members the members below, by name; those of a list are those of its entries
   */
  record Without(String instead, Map<String, Without> members) {

    static final Without NOTHING = new Without("", Map.of());

    static Without omitted() {
      return NOTHING;
    }

    static Without replaced() {
      return new Without("?", Map.of());
    }

    static Without below(Map<String, Without> members) {
      return new Without("", members);
    }

    private boolean isLeaf() {
      return members.isEmpty();
    }
  }

  /** Appends a node. */
  static void append(JsonNode node, Without without, StringBuilder text) {
    if (node.isObject()) {
      object(node, without, text);
    } else if (node.isArray()) {
      text.append('[');
      for (JsonNode entry : node) {
        append(entry, without, text);
      }
      text.append(']');
    } else if (node.isTextual()) {
      String value = node.textValue();
      text.append(value.length()).append('"').append(value).append(',');
    } else {
      text.append(node).append(',');
    }
  }

  private static void object(JsonNode object, Without without, StringBuilder text) {
    List<String> names = new ArrayList<>(object.size());
    object.fieldNames().forEachRemaining(names::add);
    names.sort(Comparator.naturalOrder());
    text.append('{');
    for (String name : names) {
      Without here = without.members().get(name);
      if (here == null) {
        text.append(name).append(':');
        append(object.get(name), Without.NOTHING, text);
      } else if (!here.isLeaf()) {
        text.append(name).append(':');
        append(object.get(name), here, text);
      } else if (!here.instead().isEmpty()) {
        text.append(name).append(':').append(here.instead());
      }
    }
    text.append('}');
  }
}
