package dev.beian.scenario;

import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the cases exercise of a rulebook, rule by rule.
 *
 * @param rules the rules by name
 * @param rows the table rows that hold single facts of the sources
 */
public record Coverage(Map<String, OfRule> rules, List<OfRow> rows) {

  /**
   * What the cases exercise of a rule. What they exercise of each of its conditions belongs here
   * too.
   *
   * @param rule the rule
   * @param speaksIn the cases in which it has a finding
   * @param silentIn the cases that expect it to have none, and in which it has none
   */
  public record OfRule(Rule rule, List<Scenario> speaksIn, List<Scenario> silentIn) {}

  /**
   * What the cases exercise of a table row.
   *
   * @param row the row
   * @param speaksIn the cases in which a finding rests on it
   * @param silentIn the cases about its provider and province that expect a rule over its table to
   *     have no finding, and in which none rests on it
   */
  public record OfRow(TableRow row, List<Scenario> speaksIn, List<Scenario> silentIn) {}

  /** What cases exercise, by what came of running them. */
  public static Coverage of(Rulebook rulebook, Collection<ScenarioResult> results) {
    Map<String, OfRule> rules = new TreeMap<>();
    Map<String, List<Scenario>> speaking = new HashMap<>();
    Map<String, List<Scenario>> silent = new HashMap<>();
    for (ScenarioResult result : results) {
      Set<String> speak = result.rulesThatSpeak();
      speak.forEach(name -> add(speaking, name, result));
      result.scenario().expected().notRules().stream()
          .filter(name -> !speak.contains(name))
          .forEach(name -> add(silent, name, result));
    }
    rulebook
        .rules()
        .forEach(
            (name, rule) ->
                rules.put(
                    name,
                    new OfRule(
                        rule,
                        List.copyOf(speaking.getOrDefault(name, List.of())),
                        List.copyOf(silent.getOrDefault(name, List.of())))));
    return new Coverage(Collections.unmodifiableMap(rules), RowCoverage.of(rulebook, results));
  }

  private static void add(Map<String, List<Scenario>> cases, String rule, ScenarioResult result) {
    cases.computeIfAbsent(rule, one -> new ArrayList<>()).add(result.scenario());
  }

  /** The rules that no case makes speak. */
  public List<Rule> silent() {
    return rules.values().stream()
        .filter(rule -> rule.speaksIn().isEmpty())
        .map(OfRule::rule)
        .toList();
  }
}
