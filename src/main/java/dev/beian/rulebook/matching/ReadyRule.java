package dev.beian.rulebook.matching;

import dev.beian.decision.Ruling;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule ready to run. */
public final class ReadyRule {

  /**
   * A condition.
   *
   * @param quantifier how its patterns are held against the facts
   * @param patterns its patterns; exactly one where it holds for each match
   * @param others indexes of the earlier patterns that its tests read
   * @param each its patterns under {@code not} or {@code exists}, each as a condition of its own
   */
  public record ReadyCondition(
      Quantifier quantifier,
      List<ReadyPattern> patterns,
      List<Integer> others,
      List<ReadyCondition> each) {

    static ReadyCondition of(Quantifier quantifier, List<ReadyPattern> patterns) {
      int first = patterns.get(0).index();
      List<Integer> others =
          patterns.stream()
              .flatMap(pattern -> pattern.tests().stream())
              .flatMap(test -> test.others().stream())
              .filter(other -> other < first)
              .distinct()
              .toList();
      List<ReadyCondition> each =
          quantifier == Quantifier.EACH
              ? List.of()
              : patterns.stream().map(one -> of(Quantifier.EACH, List.of(one))).toList();
      return new ReadyCondition(quantifier, patterns, others, each);
    }
  }

  /**
   * A pattern.
   *
   * @param index its place among the patterns of the rule
   * @param type the fact it matches
   * @param tests what must hold of it
   * @param read the properties it reads, in the order written
   * @param join how its facts hang on the fact of an earlier pattern
   */
  public record ReadyPattern(
      int index, FactType type, List<Test> tests, List<Property> read, Optional<Join> join) {}

  /**
   * A property that must be the fact of an earlier pattern, such as the website of a domain.
   *
   * @param test the test that says so
   * @param property the property
   * @param other index of the earlier pattern
   */
  public record Join(Test test, Property property, int other) {}

  /**
   * A value taken from the facts a rule matched.
   *
   * @param pattern index of the pattern whose fact it is read from
   * @param property the property; empty for the fact itself
   */
  public record Value(int pattern, Optional<Property> property) {}

  private final Rule rule;
  private final List<ReadyCondition> conditions;
  private final List<ReadyPattern> matched;
  private final int patterns;
  private final int about;
  private final List<Value> slots;
  private final List<Consumer<Ruling<?>>> follows;

  ReadyRule(
      Rule rule,
      List<ReadyCondition> conditions,
      int patterns,
      int about,
      List<Value> slots,
      List<Consumer<Ruling<?>>> follows) {
    this.rule = rule;
    this.conditions = conditions;
    this.matched =
        conditions.stream()
            .filter(condition -> condition.quantifier() == Quantifier.EACH)
            .map(condition -> condition.patterns().get(0))
            .toList();
    this.patterns = patterns;
    this.about = about;
    this.slots = slots;
    this.follows = follows;
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** Its conditions, in order. */
  public List<ReadyCondition> conditions() {
    return conditions;
  }

  /** The patterns that a match has a fact for, in order. */
  public List<ReadyPattern> matched() {
    return matched;
  }

  /** The number of its patterns, those below {@code not} and {@code exists} included. */
  public int patterns() {
    return patterns;
  }

  /** The index of the pattern whose fact it speaks about. */
  public int about() {
    return about;
  }

  /** What it gives to its text. */
  public List<Value> slots() {
    return slots;
  }

  /** What follows from its finding, in the order of the sentence. */
  public List<Consumer<Ruling<?>>> follows() {
    return follows;
  }
}
