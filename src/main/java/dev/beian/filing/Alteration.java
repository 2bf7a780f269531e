package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes cases that differ from a submitted one in a single member. */
public final class Alteration {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Alteration() {}

  /**
   * The case with another value in one place, decided for the same instant.
   *
   * @param submitted the case; it stays as it is
   * @param pointer JSON Pointer of the member; objects on the way that are absent are made
   * @param value what is to stand there, of the shape that the vocabulary wants; missing: nothing
   * @param providersOnFile ids of the providers that the rulebook has a folder for
   */
  public static SubmittedCase of(
      SubmittedCase submitted, String pointer, JsonNode value, Set<String> providersOnFile) {
    ObjectNode root = (ObjectNode) altered(submitted.submitted(), pointer, 1, value);
    return new CaseFacts(root, providersOnFile, submitted.filingCase().asOf()).all();
  }

  /**
   * A submitted case with another value in one place, not held against the vocabulary.
   *
   * @param submitted the case; it stays as it is
   * @param pointer JSON Pointer of the member; objects on the way that are absent are made
   * @param value what is to stand there
   */
  public static JsonNode in(JsonNode submitted, String pointer, JsonNode value) {
    return altered(submitted, pointer, 1, value);
  }

  /**
   * A copy along the way to the member; all else is shared, as cases are never altered in place.
   */
  private static JsonNode altered(
      @Nullable JsonNode node, String pointer, int start, JsonNode value) {
    if (start > pointer.length()) {
      return value;
    }
    int slash = pointer.indexOf('/', start);
    int end = slash < 0 ? pointer.length() : slash;
    String segment = pointer.substring(start, end);
    if (node instanceof ArrayNode list) {
      ArrayNode copy = NODES.arrayNode(list.size()).addAll(list);
      int index = Integer.parseInt(segment);
      JsonNode entry = altered(list.get(index), pointer, end + 1, value);
      if (entry instanceof MissingNode) {
        copy.remove(index);
      } else {
        copy.set(index, entry);
      }
      return copy;
    }
    ObjectNode copy = NODES.objectNode();
    if (node instanceof ObjectNode object) {
      copy.setAll(object);
    }
    JsonNode member = altered(copy.get(segment), pointer, end + 1, value);
    if (member instanceof MissingNode) {
      copy.remove(segment);
    } else {
      copy.set(segment, member);
    }
    return copy;
  }
}
