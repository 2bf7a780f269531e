package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Compared.Change;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.cli.explore.Tour.Toured;
import dev.beian.cli.explore.Tour.Visitor;
import dev.beian.engine.Brief;
import dev.beian.engine.Brief.Concluded;
import dev.beian.rulebook.Rulebook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Searches the space that two rulebooks divide for cases they decide differently. */
public final class Comparison {

  private final Rulebook old;
  private final Rulebook now;

  /** A comparison of an old and a new rulebook. */
  public Comparison(Rulebook old, Rulebook now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Searches.
   *
   * @param limits where it ends
   * @param progress is told how far it is
   */
  public Compared search(Limits limits, Progress progress) {
    Toured<Comparing> toured =
        new Tour(new Space(List.of(old, now)), List.of(), limits, progress)
            .by(() -> new Comparing(old, now));
    Map<String, Change> all = new TreeMap<>();
    toured.visitors().forEach(one -> one.changes.values().forEach(change -> note(change, all)));
    return new Compared(
        toured.extent(),
        all.values().stream().mapToLong(Change::cases).sum(),
        all.values().stream().sorted(Comparator.comparingLong(Change::cases).reversed()).toList());
  }

  private static void note(Change change, Map<String, Change> changes) {
    changes.merge(change.before() + "\n" + change.after(), change, Change::together);
  }

  /** Decides what it sees by both. */
  private static final class Comparing implements Visitor {
    private final Rulebook old;
    private final Rulebook now;
    private final Map<String, Change> changes = new TreeMap<>();

    Comparing(Rulebook old, Rulebook now) {
      this.old = old;
      this.now = now;
    }

    @Override
    public void see(ObjectNode submitted) {
      Brief after = Exploration.brief(now, submitted);
      Set<String> one = essence(Exploration.brief(old, submitted));
      Set<String> other = essence(after);
      if (!one.equals(other)) {
        note(
            new Change(
                String.join(", ", Sets.difference(one, other)),
                String.join(", ", Sets.difference(other, one)),
                1,
                Example.of(submitted, after)),
            changes);
      }
    }
  }

  /** What a decision says, in words that are the same for many cases. */
  private static Set<String> essence(Brief brief) {
    Set<String> words = new TreeSet<>();
    words.add(brief.outcome().name());
    brief.said().forEach(one -> words.add(one.code()));
    brief.websites().forEach(one -> words(one, words));
    return words;
  }

  private static void words(Concluded website, Set<String> words) {
    word("procedure", website.procedure(), words);
    word("access", website.now(), words);
    word("opensWhen", website.opens(), words);
    word("closesWhen", website.closes(), words);
  }

  private static void word(String aspect, Optional<? extends Enum<?>> word, Set<String> words) {
    word.ifPresent(one -> words.add(aspect + " " + one.name()));
  }
}
