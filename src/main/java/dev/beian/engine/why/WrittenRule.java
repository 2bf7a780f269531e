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
import java.util.OptionalInt;

/** The tests and conditions of a rule as written, and what they are called in explanations. */
final class WrittenRule {

  /**
   * A test as written.
   *
   * @param id what it is called in explanations
   * @param test the test
   * @param read the facts and properties of facts that it reads
   * @param properties the properties among them
   * @param single its number among the tests on one fact alone; none where it reads another, or
   *     reads by a name that the rule gives
   * @param number its place among the tests of its pattern, from 0
   */
  record WrittenTest(
      String id,
      Expression test,
      List<Value> read,
      List<Value> properties,
      OptionalInt single,
      int number) {}

  /**
   * A condition under a quantifier as written.
   *
   * @param id what it is called in explanations
   * @param shown as it is written
   * @param required the facts and properties of facts that its tests compare with
   */
  record Quantified(String id, String shown, List<Value> required) {}

  private final List<List<Expression>> told = new ArrayList<>();
  private final List<List<WrittenTest>> tests = new ArrayList<>();
  private final Meanings meanings;
  private final Map<Integer, Quantified> quantified = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  WrittenRule(ReadyRule rule, SingleTests.Numbers singles) {
    List<ReadyPattern> patterns =
        rule.conditions().stream().flatMap(one -> one.patterns().stream()).toList();
    List<Pattern> written =
        rule.rule().conditions().stream().flatMap(one -> one.patterns().stream()).toList();
    meanings = new Meanings(patterns, written);
    number(rule);
    for (ReadyPattern pattern : patterns) {
      List<WrittenTest> all = tests(pattern, written.get(pattern.index()), singles);
      tests.add(all);
      told.add(told(pattern, all));
    }
    for (int i = 0; i < rule.conditions().size(); i++) {
      ReadyCondition condition = rule.conditions().get(i);
      if (condition.quantifier() != Quantifier.EACH) {
        quantified.put(first(condition), quantified(id(rule, i), condition));
      }
    }
  }

  /** What its operands mean. */
  Meanings meanings() {
    return meanings;
  }

  /** Numbers the patterns by the place of their condition, and below a quantifier by their own. */
  private void number(ReadyRule rule) {
    for (int i = 0; i < rule.conditions().size(); i++) {
      ReadyCondition condition = rule.conditions().get(i);
      String id = id(rule, i);
      boolean alone = condition.quantifier() == Quantifier.EACH;
      for (int place = 1; place <= condition.patterns().size(); place++) {
        ids.add(alone ? id : id + "." + place);
      }
    }
  }

  private static String id(ReadyRule rule, int condition) {
    return rule.rule().name() + "#" + (condition + 1);
  }

  /** What a pattern is called in explanations; its tests are numbered below that. */
  String id(ReadyPattern pattern) {
    return ids.get(pattern.index());
  }

  /** The tests of a pattern as written, in the order of those that run. */
  List<WrittenTest> tests(ReadyPattern pattern) {
    return tests.get(pattern.index());
  }

  private List<WrittenTest> tests(ReadyPattern own, Pattern written, SingleTests.Numbers singles) {
    List<WrittenTest> numbered = new ArrayList<>();
    for (Expression test : Meanings.tests(written)) {
      List<Value> read = meanings.read(test);
      numbered.add(
          new WrittenTest(
              id(own) + "." + (numbered.size() + 1),
              test,
              read,
              read.stream().filter(value -> value.property().isPresent()).toList(),
              isSingle(test)
                  ? OptionalInt.of(singles.of(own.type().name(), test.shown()))
                  : OptionalInt.empty(),
              numbered.size()));
    }
    return List.copyOf(numbered);
  }

  /** The tests of a pattern that are told in one breath: all but what joins it to another. */
  List<Expression> told(ReadyPattern pattern) {
    return told.get(pattern.index());
  }

  private static List<Expression> told(ReadyPattern pattern, List<WrittenTest> tests) {
    Optional<String> join = pattern.join().map(one -> one.test().shown());
    return tests.stream()
        .map(WrittenTest::test)
        .filter(test -> join.filter(test.shown()::equals).isEmpty())
        .toList();
  }

  /** Room for the words of a language. */
  RememberedWords words() {
    List<Integer> first = new ArrayList<>();
    int count = 0;
    for (List<WrittenTest> one : tests) {
      first.add(count);
      count += one.size();
    }
    return new RememberedWords(List.copyOf(first), count);
  }

  private static boolean isSingle(Expression test) {
    return test.operands()
        .noneMatch(
            operand ->
                operand instanceof Operand.Variable || operand instanceof Operand.PropertyOf);
  }

  /** A condition under a quantifier as written. */
  Quantified quantified(ReadyCondition condition) {
    return Objects.requireNonNull(quantified.get(first(condition)));
  }

  private Quantified quantified(String id, ReadyCondition condition) {
    return new Quantified(
        id + ".0",
        written(condition),
        condition.patterns().stream()
            .flatMap(pattern -> told(pattern).stream())
            .flatMap(test -> meanings.required(test).stream())
            .distinct()
            .toList());
  }

  private static int first(ReadyCondition condition) {
    return condition.patterns().get(0).index();
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
