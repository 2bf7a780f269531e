package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;

/** JSON Pointers (RFC 6901). */
public final class Pointers {

  /** Orders pointers as a reader counts: by segment, numbers by value. */
  public static final Comparator<String> ORDER = Pointers::compare;

  private Pointers() {}

  /** The pointer of a member. */
  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The pointer a relative path means, seen from a fact.
   *
   * @param pointer pointer of the fact
   * @param path a path of {@link From}
   */
  public static String resolve(String pointer, String path) {
    return path.startsWith("/") ? path : pointer + "/" + path;
  }

  /** What a pointer leads to in a case. */
  public sealed interface Target {

    /**
     * A value; {@code pointer} is shorter than asked for where a {@code null} stands on the way.
     */
    record Stated(String pointer, JsonNode value) implements Target {}

    /**
     * Nothing; {@code pointer} leads to the first absent member that answers something by itself.
     */
    record Absent(String pointer) implements Target {}
  }

  /**
   * Follows a pointer through a case.
   *
   * <p>An absent object that says nothing by itself, such as the filer, is passed over: the member
   * within it is what is absent.
   */
  public static Target follow(JsonNode root, String pointer) {
    JsonNode node = root;
    int end = 0;
    while (end < pointer.length()) {
      int next = pointer.indexOf('/', end + 1);
      int stop = next < 0 ? pointer.length() : next;
      String segment = pointer.substring(end + 1, stop);
      JsonNode child = node.isArray() ? node.get(Integer.parseInt(segment)) : node.get(segment);
      String here = pointer.substring(0, stop);
      if (child == null) {
        return new Target.Absent(firstThatSays(pointer, stop));
      }
      if (child.isNull()) {
        return new Target.Stated(here, child);
      }
      node = child;
      end = stop;
    }
    return new Target.Stated(pointer, node);
  }

  private static String firstThatSays(String pointer, int stop) {
    String here = pointer.substring(0, stop);
    if (stop == pointer.length() || !saysNothing(here)) {
      return here;
    }
    int next = pointer.indexOf('/', stop + 1);
    return firstThatSays(pointer, next < 0 ? pointer.length() : next);
  }

  private static boolean saysNothing(String pointer) {
    return Vocabulary.at(pointer)
        .map(Field::shape)
        .filter(shape -> shape instanceof Shape.Thing thing && !thing.nullable())
        .isPresent();
  }

  /** The value at a pointer, where there is one. */
  public static Optional<JsonNode> value(JsonNode root, String pointer) {
    return follow(root, pointer) instanceof Target.Stated stated
        ? Optional.of(stated.value())
        : Optional.empty();
  }

  private static int compare(String left, String right) {
    int l = 0;
    int r = 0;
    while (l <= left.length() && r <= right.length()) {
      int leftEnd = end(left, l);
      int rightEnd = end(right, r);
      int order = compareSegments(left.substring(l, leftEnd), right.substring(r, rightEnd));
      if (order != 0) {
        return order;
      }
      l = leftEnd + 1;
      r = rightEnd + 1;
    }
    return Boolean.compare(l <= left.length(), r <= right.length());
  }

  private static int end(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }

  /** Indexes have no leading zeros, so the longer one is the larger. */
  private static int compareSegments(String left, String right) {
    return isIndex(left) && isIndex(right) && left.length() != right.length()
        ? Integer.compare(left.length(), right.length())
        : left.compareTo(right);
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.charAt(0) >= '0' && segment.charAt(0) <= '9';
  }
}
