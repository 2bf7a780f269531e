package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes values from the objects of a case that has been checked; what is absent is {@code null}.
 */
final class Members {

  private Members() {}

  static JsonNode object(JsonNode node, String name) {
    JsonNode child = node.get(name);
    return child == null ? MissingNode.getInstance() : child;
  }

  static @Nullable String text(JsonNode node, String name) {
    JsonNode child = node.get(name);
    return child == null || child.isNull() ? null : child.textValue();
  }

  static @Nullable Boolean flag(JsonNode node, String name) {
    JsonNode child = node.get(name);
    return child == null ? null : child.booleanValue();
  }

  static boolean flag(JsonNode node, String name, boolean assumed) {
    JsonNode child = node.get(name);
    return child == null ? assumed : child.booleanValue();
  }

  static @Nullable Integer count(JsonNode node, String name) {
    JsonNode child = node.get(name);
    return child == null ? null : child.intValue();
  }

  static <E extends Enum<E>> @Nullable E word(JsonNode node, String name, Class<E> words) {
    String text = text(node, name);
    return text == null ? null : Enum.valueOf(words, text);
  }

  static <E extends Enum<E>> @Nullable Set<E> words(JsonNode node, String name, Class<E> words) {
    JsonNode list = node.get(name);
    if (list == null) {
      return null;
    }
    EnumSet<E> set = EnumSet.noneOf(words);
    list.forEach(entry -> set.add(Enum.valueOf(words, entry.textValue())));
    return Collections.unmodifiableSet(set);
  }

  static @Nullable Set<String> texts(JsonNode node, String name) {
    JsonNode list = node.get(name);
    if (list == null) {
      return null;
    }
    Set<String> set = new LinkedHashSet<>();
    list.forEach(entry -> set.add(entry.textValue()));
    return Collections.unmodifiableSet(set);
  }

  /** The entries of a list with their places; one stand-in where the list is absent. */
  static List<Entry> entries(JsonNode node, String pointer, String name) {
    JsonNode list = node.get(name);
    String place = pointer + "/" + name;
    if (list == null) {
      return List.of(new Entry(place + "/0", MissingNode.getInstance(), false));
    }
    List<Entry> entries = new ArrayList<>(list.size());
    for (JsonNode entry : list) {
      entries.add(new Entry(place + "/" + entries.size(), entry, true));
    }
    return entries;
  }

  /**
   * An entry of a list.
   *
   * @param pointer its place
   * @param node the entry, or nothing
   * @param stated whether the case has it
   */
  record Entry(String pointer, JsonNode node, boolean stated) {}
}
