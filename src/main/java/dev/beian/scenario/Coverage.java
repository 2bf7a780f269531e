package dev.beian.scenario;

import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the cases exercise of a rulebook, rule by rule.
 *
 * @param rules the rules by name
 */
public record Coverage(Map<String, OfRule> rules) {

  /**
   * What the cases exercise of a rule. What they exercise of each of its conditions belongs here
   * too.
   *
   * @param rule the rule
   * @param speaksIn the cases in which it has a finding
   * @param silentIn the cases that expect it to have none, and in which it has none
   */
  public record OfRule(Rule rule, List<Scenario> speaksIn, List<Scenario> silentIn) {}

  /** What cases exercise, by what came of running them. */
  public static Coverage of(Rulebook rulebook, Collection<ScenarioResult> results) {
    Map<String, OfRule> rules = new TreeMap<>();
    rulebook.rules().forEach((name, rule) -> rules.put(name, of(rule, results)));
    return new Coverage(Collections.unmodifiableMap(rules));
  }

  private static OfRule of(Rule rule, Collection<ScenarioResult> results) {
    List<Scenario> speaksIn = new ArrayList<>();
    List<Scenario> silentIn = new ArrayList<>();
    for (ScenarioResult result : results) {
      if (result.rulesThatSpeak().contains(rule.name())) {
        speaksIn.add(result.scenario());
      } else if (result.scenario().expected().notRules().contains(rule.name())) {
        silentIn.add(result.scenario());
      }
    }
    return new OfRule(rule, List.copyOf(speaksIn), List.copyOf(silentIn));
  }

  /** The rules that no case makes speak. */
  public List<Rule> silent() {
    return rules.values().stream()
        .filter(rule -> rule.speaksIn().isEmpty())
        .map(OfRule::rule)
        .toList();
  }
}
