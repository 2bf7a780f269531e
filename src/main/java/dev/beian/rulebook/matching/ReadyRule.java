package dev.beian.rulebook.matching;

import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.util.List;
import java.util.Optional;

/**
 * A rule with its conditions ready to run.
 *
 * @param rule the rule
 * @param conditions its conditions, in order
 * @param patterns number of its patterns, those below {@code not} and {@code exists} included
 * @param about index of the pattern whose fact it speaks about
 * @param slots what it gives to its text
 */
public record ReadyRule(
    Rule rule, List<ReadyCondition> conditions, int patterns, int about, List<Value> slots) {

  /**
   * A condition.
   *
   * @param quantifier how its patterns are held against the facts
   * @param patterns its patterns; exactly one where it holds for each match
   */
  public record ReadyCondition(Quantifier quantifier, List<ReadyPattern> patterns) {}

  /**
   * A pattern.
   *
   * @param index its place among the patterns of the rule
   * @param type the fact it matches
   * @param tests what must hold of it
   * @param read the properties it reads, in the order written
   */
  public record ReadyPattern(int index, FactType type, List<Test> tests, List<Property> read) {}

  /**
   * A value taken from the facts a rule matched.
   *
   * @param pattern index of the pattern whose fact it is read from
   * @param property the property; empty for the fact itself
   */
  public record Value(int pattern, Optional<Property> property) {}

  /** The patterns that a match has a fact for, in order. */
  public List<ReadyPattern> matched() {
    return conditions.stream()
        .filter(condition -> condition.quantifier() == Quantifier.EACH)
        .map(condition -> condition.patterns().get(0))
        .toList();
  }
}
