package dev.beian.cli.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Parts of JSON Schemas. */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** A schema of a type. */
  static ObjectNode type(String type) {
    return NODES.objectNode().put("type", type);
  }

  /** One of some words. */
  static ObjectNode words(Collection<String> words) {
    ObjectNode schema = NODES.objectNode();
    schema.set("enum", list(words));
    return schema;
  }

  /** A list of texts. */
  static ArrayNode list(Collection<String> texts) {
    ArrayNode list = NODES.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  /** A list of things of one schema. */
  static ObjectNode listOf(ObjectNode entry) {
    ObjectNode schema = type("array");
    schema.set("items", entry);
    return schema;
  }

  /** An object that has no members but those it names. */
  static ObjectNode closed() {
    ObjectNode schema = type("object").put("additionalProperties", false);
    schema.putObject("properties");
    return schema;
  }

  /** An object of any keys whose values are of one schema. */
  static ObjectNode mapOf(ObjectNode value) {
    ObjectNode schema = type("object");
    schema.set("additionalProperties", value);
    return schema;
  }

  /** Adds a member to a closed object. */
  static ObjectNode with(ObjectNode object, String name, ObjectNode schema) {
    object.withObject("/properties").set(name, schema);
    return object;
  }

  /** Names the members that an object must have. */
  static ObjectNode required(ObjectNode object, String... names) {
    ArrayNode list = object.putArray("required");
    for (String name : names) {
      list.add(name);
    }
    return object;
  }

  /** Either of two. */
  static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }

  /** A text in both languages. */
  static ObjectNode inBothLanguages() {
    return required(with(with(closed(), "zh", text()), "en", text()), "zh", "en");
  }

  /** A text that is not empty. */
  static ObjectNode text() {
    return type("string").put("minLength", 1);
  }

  /** A day. */
  static ObjectNode day() {
    return type("string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
  }
}
