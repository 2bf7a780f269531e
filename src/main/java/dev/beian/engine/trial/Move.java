package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.Sets;
import dev.beian.filing.Lever;
import dev.beian.filing.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The entries of a set that it puts in or takes out, if there are several. */
    List<JsonNode> entries() {
      List<JsonNode> entries = new ArrayList<>();
      if (lever.means() == Lever.Means.PUT_IN || lever.means() == Lever.Means.TAKE_OUT) {
        from.forEach(entries::add);
        to.forEach(
            entry -> {
              if (!entries.remove(entry)) {
                entries.add(entry);
              }
            });
      }
      return entries.size() > 1 ? List.copyOf(entries) : List.of();
    }

    /** The same, but leaves one entry of the set as it is. */
    private Edit sparing(JsonNode entry) {
      ArrayNode spared = JsonNodeFactory.instance.arrayNode();
      Set<JsonNode> had = new LinkedHashSet<>();
      from.forEach(had::add);
      Set<JsonNode> gets = new LinkedHashSet<>();
      to.forEach(gets::add);
      for (JsonNode one : Sets.union(had, gets)) {
        if (one.equals(entry) ? had.contains(one) : gets.contains(one)) {
          spared.add(one);
        }
      }
      return new Edit(lever, path, from, spared);
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

  /** The same, but one entry of a set stays as it is; empty where nothing would change then. */
  Optional<Move> sparing(int edit, JsonNode entry) {
    List<Edit> less = new ArrayList<>(edits);
    less.set(edit, less.get(edit).sparing(entry));
    boolean nothing = less.get(edit).to().equals(less.get(edit).from());
    return nothing ? Optional.empty() : Optional.of(new Move(List.copyOf(less)));
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
