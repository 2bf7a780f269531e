package dev.beian.scenario;

import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds an explanation against the rules that are expected to fail. */
final class NotMetComparison {

  private NotMetComparison() {}

  /** How they differ, in the order of what is expected. */
  static List<Mismatch> mismatches(
      Map<String, Optional<Set<String>>> expected, List<ExplainedRule> explained) {
    List<Mismatch> mismatches = new ArrayList<>();
    expected.forEach(
        (name, failed) ->
            explained.stream()
                .filter(rule -> rule.rule().name().equals(name))
                .filter(rule -> !isAsExpected(rule, failed))
                .forEach(rule -> mismatches.add(mismatch(rule, failed))));
    return mismatches;
  }

  private static boolean isAsExpected(ExplainedRule rule, Optional<Set<String>> failed) {
    return rule.state() == Standing.NOT_MET
        && failed.filter(tests -> !tests.equals(failed(rule))).isEmpty();
  }

  private static Mismatch mismatch(ExplainedRule rule, Optional<Set<String>> failed) {
    return new Mismatch(
        "notMet `" + rule.rule().name() + "`",
        failed.map(tests -> List.copyOf(new TreeSet<>(tests))).orElse(List.of("not-met")),
        rule.state() == Standing.NOT_MET
            ? List.copyOf(failed(rule))
            : List.of(rule.state().toString()),
        rule.conditions().stream()
            .map(one -> one.state() + " " + one.text() + " [" + one.written() + "]")
            .toList());
  }

  /** The expected rules that fail, with those of their tests that do, as a case writes them. */
  static String accepted(
      Map<String, Optional<Set<String>>> expected, List<ExplainedRule> explained) {
    return explained.stream()
        .filter(rule -> rule.state() == Standing.NOT_MET)
        .filter(rule -> expected.containsKey(rule.rule().name()))
        .map(
            rule -> {
              String name = TextEdits.plain(rule.rule().name());
              boolean named =
                  expected.getOrDefault(rule.rule().name(), Optional.empty()).isPresent();
              return named
                  ? "{ "
                      + name
                      + ": { failed: ["
                      + failed(rule).stream()
                          .map(TextEdits::plain)
                          .collect(Collectors.joining(", "))
                      + "] } }"
                  : name;
            })
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The tests of a rule that fail, as they stand in it. */
  static Set<String> failed(ExplainedRule rule) {
    Set<String> failed = new TreeSet<>();
    rule.conditions().stream()
        .filter(one -> one.state() == Holding.FAILED)
        .map(ExplainedCondition::written)
        .forEach(failed::add);
    return failed;
  }
}
