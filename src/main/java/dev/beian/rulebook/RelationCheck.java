package dev.beian.rulebook;

import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules that match facts of which a case has many and which have nothing in common: they
 * would go through every combination.
 */
final class RelationCheck {

  private final Faults faults;
  private final Set<Integer> many = new HashSet<>();
  private final Map<Integer, Integer> groups = new HashMap<>();

  private RelationCheck(Faults faults) {
    this.faults = faults;
  }

  static void check(List<ReadyRule> rules, Faults faults) {
    rules.forEach(rule -> new RelationCheck(faults).check(rule));
  }

  private void check(ReadyRule rule) {
    List<ReadyPattern> all =
        rule.conditions().stream().flatMap(condition -> condition.patterns().stream()).toList();
    all.stream().filter(one -> one.type().isMany()).forEach(one -> many.add(one.index()));
    all.forEach(this::relate);
    together(rule, rule.matched());
    for (ReadyCondition condition : rule.conditions()) {
      if (condition.quantifier() != Quantifier.EACH) {
        together(rule, condition.patterns());
      }
    }
  }

  /** Facts of which there are many belong together where a test names them together. */
  private void relate(ReadyPattern pattern) {
    for (Test test : pattern.tests()) {
      List<Integer> named =
          Stream.concat(Stream.of(pattern.index()), test.others().stream())
              .filter(many::contains)
              .toList();
      named.forEach(one -> join(named.get(0), one));
    }
  }

  private void join(int one, int other) {
    if (group(one) != group(other)) {
      groups.put(group(one), group(other));
    }
  }

  private int group(int index) {
    int group = index;
    while (groups.containsKey(group)) {
      group = groups.getOrDefault(group, group);
    }
    return group;
  }

  private void together(ReadyRule rule, List<ReadyPattern> patterns) {
    List<ReadyPattern> facts =
        patterns.stream().filter(one -> one.type().isMany() && !one.type().isTable()).toList();
    Optional<ReadyPattern> stranger =
        facts.stream().filter(one -> group(one.index()) != group(facts.get(0).index())).findFirst();
    stranger.ifPresent(one -> fault(rule, facts.get(0), one));
  }

  private void fault(ReadyRule rule, ReadyPattern first, ReadyPattern stranger) {
    List<Pattern> written = new ArrayList<>();
    rule.rule().conditions().forEach(condition -> written.addAll(condition.patterns()));
    faults.add(
        Check.UNRELATED_FACTS,
        rule.rule().file(),
        written.get(stranger.index()).position(),
        "every `"
            + stranger.type().name()
            + "` is tried with every `"
            + first.type().name()
            + "`: nothing says how they belong together",
        "relate them, such as `Domain( website == $site )`, or make two rules of it");
  }
}
