package dev.beian.engine;

import dev.beian.engine.Gaps.Gap;
import dev.beian.filing.Fact;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.Join;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds rules that would speak if absent facts were told, and the facts they wait for. */
final class Waiting {

  /**
   * A way in which a rule could come to speak.
   *
   * @param rule the rule
   * @param about what it would speak about
   * @param paths JSON Pointers of the absent facts it waits for
   */
  record Open(Rule rule, Fact about, Set<String> paths) {}

  private final Gaps gaps;
  private final Map<String, List<Object>> candidates = new HashMap<>();
  private final Map<String, Map<String, List<Object>>> hanging = new HashMap<>();
  private final Set<String> paths = new LinkedHashSet<>();
  private final Effort effort = new Effort();
  private String rule = "";
  private boolean neverTold;

  Waiting(ExecutableRules executable, SubmittedCase submitted) {
    this.gaps = new Gaps(submitted);
    for (Fact fact : submitted.facts()) {
      add(fact.getClass().getSimpleName(), fact);
    }
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    executable
        .rows(submitted.filingCase().asOf().toLocalDate(), province)
        .forEach(row -> add(row.type().name(), row));
  }

  private void add(String type, Object candidate) {
    candidates.computeIfAbsent(type, one -> new ArrayList<>()).add(candidate);
  }

  /** The ways in which a rule could come to speak. */
  List<Open> open(ReadyRule rule) {
    List<Open> found = new ArrayList<>();
    this.rule = rule.rule().name();
    search(rule, 0, new Object[rule.patterns()], Truth.TRUE, Set.of(), found);
    return found;
  }

  private void search(
      ReadyRule rule,
      int at,
      Object[] matched,
      Truth truth,
      Set<String> waitedFor,
      List<Open> found) {
    if (at == rule.conditions().size()) {
      if (truth == Truth.UNKNOWN && !waitedFor.isEmpty()) {
        found.add(new Open(rule.rule(), (Fact) matched[rule.about()], waitedFor));
      }
      return;
    }
    ReadyCondition condition = rule.conditions().get(at);
    if (condition.quantifier() == Quantifier.EACH) {
      ReadyPattern pattern = condition.patterns().get(0);
      for (Object candidate : candidates(pattern, matched)) {
        begin();
        Truth here = holds(pattern, candidate, matched);
        if (here != Truth.FALSE && !neverTold) {
          matched[pattern.index()] = candidate;
          search(rule, at + 1, matched, truth.and(here), together(waitedFor, here), found);
        }
      }
      return;
    }
    begin();
    Truth exists = exists(condition.patterns(), 0, matched);
    Truth here = condition.quantifier() == Quantifier.NOT ? exists.not() : exists;
    if (here != Truth.FALSE && !neverTold) {
      search(rule, at + 1, matched, truth.and(here), together(waitedFor, here), found);
    }
  }

  private Truth exists(List<ReadyPattern> patterns, int at, Object[] matched) {
    if (at == patterns.size()) {
      return Truth.TRUE;
    }
    ReadyPattern pattern = patterns.get(at);
    Truth exists = Truth.FALSE;
    for (Object candidate : candidates(pattern, matched)) {
      Truth here = holds(pattern, candidate, matched);
      if (here != Truth.FALSE) {
        matched[pattern.index()] = candidate;
        exists = exists.or(here.and(exists(patterns, at + 1, matched)));
      }
      if (exists == Truth.TRUE) {
        return exists;
      }
    }
    return exists;
  }

  private Truth holds(ReadyPattern pattern, Object candidate, Object[] matched) {
    Truth truth = standIn(candidate);
    for (Test test : pattern.tests()) {
      truth = truth.and(test.of(candidate, matched, this::unknown));
      if (truth == Truth.FALSE) {
        break;
      }
    }
    effort.tried(rule, truth != Truth.FALSE);
    return truth;
  }

  /** The facts and rows a pattern can match: of those that hang on a matched fact, only these. */
  private List<Object> candidates(ReadyPattern pattern, Object[] matched) {
    String type = pattern.type().name();
    List<Object> all = candidates.getOrDefault(type, List.of());
    if (pattern.join().isEmpty()) {
      return all;
    }
    Join join = pattern.join().get();
    return hanging
        .computeIfAbsent(
            type + "." + join.property().name(),
            key ->
                all.stream().collect(Collectors.groupingBy(one -> String.valueOf(key(join, one)))))
        .getOrDefault(String.valueOf(((Fact) matched[join.other()]).pointer()), List.of());
  }

  private static @Nullable String key(Join join, Object candidate) {
    return join.property().reader().read(candidate) instanceof Fact fact ? fact.pointer() : null;
  }

  private void begin() {
    paths.clear();
    neverTold = false;
  }

  private Set<String> together(Set<String> waitedFor, Truth here) {
    if (here == Truth.TRUE || paths.isEmpty()) {
      return waitedFor;
    }
    Set<String> all = new LinkedHashSet<>(waitedFor);
    all.addAll(paths);
    return all;
  }

  /** A stand-in is there only if the absent list has a member. */
  private Truth standIn(Object candidate) {
    if (candidate instanceof Fact fact && !fact.stated()) {
      noted(gaps.standIn(fact));
      return Truth.UNKNOWN;
    }
    return Truth.TRUE;
  }

  private void unknown(Fact fact, Property property) {
    if (!noted(gaps.of(fact, property))) {
      neverTold = true;
    }
  }

  /** Notes the absent facts that may be asked for; whether there are any. */
  private boolean noted(List<Gap> open) {
    boolean told = false;
    for (Gap gap : open) {
      if (!neverAskedFor(gap.member()) && !neverAskedFor(gap.absent())) {
        paths.add(gap.absent());
        told = true;
      }
    }
    return told;
  }

  /** Such a fact is not asked for by way of the absent list or object around it either. */
  private static boolean neverAskedFor(String pointer) {
    return Vocabulary.at(pointer)
        .filter(field -> field.presence() == Presence.OPTIONAL)
        .isPresent();
  }
}
