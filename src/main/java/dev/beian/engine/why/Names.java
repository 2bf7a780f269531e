package dev.beian.engine.why;

import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import dev.beian.rulebook.matching.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The tests and conditions of a rule as written, and what they are called in explanations. */
final class Names {

  /**
   * A test as written.
   *
   * @param id what it is called in explanations
   * @param test the test
   * @param read the properties it reads, of whichever facts
   * @param isSingle whether it reads the fact it is held against alone, and by no name that the
   *     rule gives
   * @param isFixed whether what it requires stands in the rule, and is not read from the case
   * @param number its place among the tests of its pattern, from 0
   */
  record Written(
      String id,
      Expression test,
      List<Value> read,
      boolean isSingle,
      boolean isFixed,
      int number) {}

  /**
   * A condition under a quantifier as written.
   *
   * @param id what it is called in explanations
   * @param shown as it is written
   */
  record Quantified(String id, String shown) {}

  /**
   * The tests of a pattern that are told in one breath: all but the one that joins it to another.
   *
   * @param tests the tests
   * @param areFixed whether what they require stands in the rule
   */
  record Joined(List<Expression> tests, boolean areFixed) {}

  private final List<Joined> joined = new ArrayList<>();
  private final List<List<Written>> tests = new ArrayList<>();
  private final Meanings meanings;
  private final Map<Integer, Quantified> quantified = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  Names(ReadyRule rule) {
    List<ReadyPattern> patterns =
        rule.conditions().stream().flatMap(one -> one.patterns().stream()).toList();
    List<Pattern> written =
        rule.rule().conditions().stream().flatMap(one -> one.patterns().stream()).toList();
    meanings = new Meanings(patterns, written);
    number(rule);
    for (ReadyPattern pattern : patterns) {
      List<Written> all = tests(pattern, written.get(pattern.index()));
      tests.add(all);
      joined.add(joined(pattern, all));
    }
  }

  /** What its operands mean. */
  Meanings meanings() {
    return meanings;
  }

  /** Numbers the patterns by the place of their condition, and below a quantifier by their own. */
  private void number(ReadyRule rule) {
    int number = 0;
    for (ReadyCondition condition : rule.conditions()) {
      number++;
      String id = rule.rule().name() + "#" + number;
      boolean alone = condition.quantifier() == Quantifier.EACH;
      if (!alone) {
        quantified.put(
            condition.patterns().get(0).index(), new Quantified(id + ".0", written(condition)));
      }
      for (int place = 1; place <= condition.patterns().size(); place++) {
        ids.add(alone ? id : id + "." + place);
      }
    }
  }

  /** What a pattern is called in explanations; its tests are numbered below that. */
  String id(ReadyPattern pattern) {
    return ids.get(pattern.index());
  }

  /** The tests of a pattern as written, in the order of those that run. */
  List<Written> tests(ReadyPattern pattern) {
    return tests.get(pattern.index());
  }

  private List<Written> tests(ReadyPattern own, Pattern written) {
    List<Written> numbered = new ArrayList<>();
    for (Expression test : Meanings.tests(written)) {
      numbered.add(
          new Written(
              id(own) + "." + (numbered.size() + 1),
              test,
              meanings.read(test),
              isSingle(test),
              meanings.isFixed(test),
              numbered.size()));
    }
    return List.copyOf(numbered);
  }

  /** The tests of a pattern that are told in one breath. */
  Joined joined(ReadyPattern pattern) {
    return joined.get(pattern.index());
  }

  private static Joined joined(ReadyPattern pattern, List<Written> tests) {
    Optional<String> join = pattern.join().map(one -> one.test().shown());
    List<Written> others =
        tests.stream().filter(test -> join.filter(test.test().shown()::equals).isEmpty()).toList();
    return new Joined(
        others.stream().map(Written::test).toList(), others.stream().allMatch(Written::isFixed));
  }

  /** Room for the words of a language. */
  FixedWords words() {
    List<Integer> first = new ArrayList<>();
    int count = 0;
    for (List<Written> one : tests) {
      first.add(count);
      count += one.size();
    }
    return new FixedWords(List.copyOf(first), count);
  }

  private static boolean isSingle(Expression test) {
    return test.operands()
        .noneMatch(
            operand ->
                operand instanceof Operand.Variable || operand instanceof Operand.PropertyOf);
  }

  /** A condition under a quantifier as written. */
  Quantified quantified(ReadyCondition condition) {
    return Objects.requireNonNull(quantified.get(condition.patterns().get(0).index()));
  }

  private static String written(ReadyCondition condition) {
    return condition.quantifier().name().toLowerCase(Locale.ROOT)
        + " "
        + String.join(
            " and ",
            condition.patterns().stream()
                .map(
                    pattern ->
                        pattern.type().name()
                            + "( "
                            + String.join(", ", pattern.tests().stream().map(Test::shown).toList())
                            + " )")
                .toList());
  }
}
