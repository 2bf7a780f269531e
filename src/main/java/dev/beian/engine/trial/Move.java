package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.Lever;
import dev.beian.filing.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change that the filer could make.
 *
 * @param edits what it alters: one member, or two that can only change together
 */
public record Move(List<Edit> edits) {

  /** The measure of how many entries a list has. */
  public static final String COUNT = "count";

  /**
   * A member that would be otherwise.
   *
   * @param lever why it could be
   * @param path JSON Pointer of the member
   * @param from what it is
   * @param to what it would be; missing where it goes
   */
  public record Edit(Lever lever, String path, JsonNode from, JsonNode to) {

    /** What is measured; empty where the values tell. */
    public String measure() {
      return lever.means() == Lever.Means.KEEP_FIRST ? COUNT : "";
    }

    private String shown() {
      return measure().isEmpty()
          ? path + "=" + (to.isMissingNode() ? "" : to)
          : path + "#" + to.size();
    }
  }

  static Move of(Lever lever, String path, JsonNode from, JsonNode to) {
    return new Move(List.of(new Edit(lever, path, from, to)));
  }

  /** The same for the same change. */
  public String id() {
    return edits.stream().map(Edit::shown).collect(Collectors.joining(" & "));
  }

  /** The members it alters. */
  List<String> paths() {
    return edits.stream().map(Edit::path).toList();
  }

  /** Whether both can be made at once: neither lies within the other. */
  boolean goesWith(Move other) {
    return paths().stream()
        .noneMatch(
            one ->
                other.paths().stream()
                    .anyMatch(
                        two ->
                            one.equals(two)
                                || one.startsWith(two + "/")
                                || two.startsWith(one + "/")));
  }

  /** Both at once; entries that go last, so that the others keep their places. */
  Move and(Move other) {
    List<Edit> both = new ArrayList<>(edits);
    both.addAll(other.edits);
    both.sort(
        Comparator.comparing((Edit edit) -> edit.to().isMissingNode())
            .thenComparing(Edit::path, Pointers.ORDER.reversed()));
    return new Move(List.copyOf(both));
  }
}
