package dev.beian.engine;

import dev.beian.engine.Gaps.Gap;
import dev.beian.filing.Fact;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.matching.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes which absent facts a condition is open for, one condition at a time. */
final class Untold {

  private final Gaps gaps;
  private final Set<String> paths = new LinkedHashSet<>();
  private boolean never;

  Untold(SubmittedCase submitted) {
    this.gaps = new Gaps(submitted);
  }

  /** Begins with another condition. */
  void begin() {
    paths.clear();
    never = false;
  }

  /** Whether the condition is open for a fact that is never asked for. */
  boolean isNever() {
    return never;
  }

  /** What was waited for before, with what the condition waits for. */
  Set<String> with(Set<String> waitedFor, Truth here) {
    if (here == Truth.TRUE || paths.isEmpty()) {
      return waitedFor;
    }
    Set<String> all = new LinkedHashSet<>(waitedFor);
    all.addAll(paths);
    return all;
  }

  /** Notes what keeps a property of a fact from being known. */
  void unknown(Fact fact, Property property) {
    List<Gap> open = gaps.of(fact, property);
    boolean told = false;
    for (Gap gap : open) {
      told |= noted(gap);
    }
    if (!told || open.stream().anyMatch(gap -> neverAskedFor(gap.member()))) {
      never = true;
    }
  }

  /** Notes a member of the case if it is absent. */
  void absent(String pointer) {
    gaps.at(pointer).ifPresent(this::noted);
  }

  /** Notes an absent fact that may be asked for; whether it may. */
  private boolean noted(Gap gap) {
    if (neverAskedFor(gap.member()) || neverAskedFor(gap.absent())) {
      return false;
    }
    paths.add(gap.absent());
    return true;
  }

  /** Such a fact is not asked for by way of the absent list or object around it either. */
  private static boolean neverAskedFor(String pointer) {
    return Vocabulary.at(pointer)
        .filter(field -> field.presence() == Presence.OPTIONAL)
        .isPresent();
  }
}
