package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.cli.explore.Explored.Extent;
import dev.beian.cli.explore.Explored.Gap;
import dev.beian.cli.explore.Explored.Redundant;
import dev.beian.decision.Outcome;
import dev.beian.engine.Brief;
import dev.beian.engine.Brief.Said;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what decisions show of the rules. */
final class Observations {

  private final Rulebook rulebook;
  private final Set<String> spoken = new HashSet<>();
  private final Map<String, Set<String>> sayAlike = new HashMap<>();
  private final Map<String, Conflict> conflicts = new TreeMap<>();
  private final Map<String, Gap> gaps = new TreeMap<>();

  Observations(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  void see(ObjectNode submitted, Brief brief) {
    recall(submitted, brief);
    if (Kinds.isUnanswered(submitted, brief)) {
      note(new Gap(Kinds.of(submitted), 1, Example.of(submitted, brief)));
    }
  }

  /** Sees a case that somebody wrote: that no rule answers it is known then. */
  void recall(ObjectNode submitted, Brief brief) {
    brief.said().stream()
        .filter(one -> !one.rule().isEmpty())
        .collect(
            Collectors.groupingBy(
                one -> one.code() + " " + one.about(),
                Collectors.mapping(Said::rule, Collectors.toSet())))
        .values()
        .forEach(this::speak);
    if (brief.outcome() != Outcome.INFORMATION_REQUIRED) {
      Conflicts.of(Example.of(submitted, brief), brief).forEach(this::note);
    }
  }

  private void speak(Set<String> names) {
    for (String name : names) {
      spoken.add(name);
      if (names.size() == 1) {
        sayAlike.put(name, Set.of());
      } else if (!Set.of().equals(sayAlike.get(name))) {
        Set<String> others = new TreeSet<>(names);
        others.remove(name);
        sayAlike.merge(name, others, Observations::both);
      }
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  private void note(Conflict conflict) {
    conflicts.merge(
        conflict.one() + " " + conflict.other() + " " + conflict.about(),
        conflict,
        Conflict::together);
  }

  private void note(Gap gap) {
    gaps.merge(gap.kind(), gap, Gap::together);
  }

  /** Takes over what another gathered. */
  void take(Observations other) {
    spoken.addAll(other.spoken);
    other.sayAlike.forEach((name, others) -> sayAlike.merge(name, others, Observations::both));
    other.conflicts.values().forEach(this::note);
    other.gaps.values().forEach(this::note);
  }

  /** What was found in all; what never showed only where enough was searched to say so. */
  Explored explored(Extent extent) {
    boolean enough = extent.hasEveryPair();
    return new Explored(
        extent,
        List.copyOf(conflicts.values()),
        List.copyOf(gaps.values()),
        enough ? silent() : List.of(),
        enough ? redundant() : List.of());
  }

  private List<String> silent() {
    return rulebook.rules().keySet().stream().filter(name -> !spoken.contains(name)).toList();
  }

  private List<Redundant> redundant() {
    List<Redundant> redundant = new ArrayList<>();
    new TreeMap<>(sayAlike)
        .forEach(
            (name, others) -> {
              if (!others.isEmpty()) {
                redundant.add(new Redundant(name, List.copyOf(others)));
              }
            });
    return List.copyOf(redundant);
  }
}
