package dev.beian.scenario.check;

import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ConditionCoverage.OfCondition;
import dev.beian.scenario.Coverage.OfRule;
import dev.beian.scenario.Mismatch;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioReport;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.Traceability.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a folder, for programs.
 *
 * @param rulebook hash of the rulebook it makes; {@code null} where it makes none
 * @param clean whether no error was found and no case failed
 * @param milliseconds how long it took
 * @param faults what was found in its files
 * @param cases what came of its cases
 * @param coverage what its cases exercise; {@code null} where it makes no rulebook
 */
public record CheckView(
    @Nullable String rulebook,
    boolean clean,
    long milliseconds,
    List<FaultView> faults,
    CasesView cases,
    @Nullable CoverageView coverage) {

  /**
   * What came of the cases.
   *
   * @param run how many were run
   * @param failed those that failed
   */
  public record CasesView(int run, List<FailureView> failed) {}

  /**
   * A case that failed.
   *
   * @param name its name
   * @param file path of its file
   * @param line its line
   * @param mismatches how the decision differs from the one expected
   * @param command the command that runs it alone
   */
  public record FailureView(
      String name, String file, int line, List<Mismatch> mismatches, String command) {

    static FailureView of(ScenarioResult result, Optional<String> rules, FaultWords words) {
      Scenario scenario = result.scenario();
      return new FailureView(
          scenario.name(),
          scenario.file(),
          scenario.position().line(),
          result.mismatches().stream().map(mismatch -> mismatch.in(words)).toList(),
          ScenarioReport.command(scenario, rules));
    }
  }

  /**
   * What the cases exercise.
   *
   * @param all in figures
   * @param files in figures, by topic
   * @param rules rule by rule
   * @param statements fact by fact of the sources
   */
  public record CoverageView(
      Figures all,
      Map<String, Figures> files,
      List<ExercisedRule> rules,
      List<ExercisedStatement> statements) {}

  /**
   * What the cases exercise of a rule.
   *
   * @param rule its name
   * @param file path of its file
   * @param line its line
   * @param speaksIn ids of the cases in which it has a finding
   * @param silentIn ids of those that expect it to have none, and in which it has none
   * @param conditions its conditions
   */
  public record ExercisedRule(
      String rule,
      String file,
      int line,
      List<String> speaksIn,
      List<String> silentIn,
      List<ExercisedCondition> conditions) {}

  /**
   * What the cases show of a condition.
   *
   * @param line its line
   * @param column its column
   * @param condition it as written
   * @param holds whether some case shows it to hold
   * @param fails whether some case shows it to fail
   * @param inevitable whether none can, since what stands before it settles it
   */
  public record ExercisedCondition(
      int line, int column, String condition, boolean holds, boolean fails, boolean inevitable) {

    static ExercisedCondition of(OfCondition condition) {
      return new ExercisedCondition(
          condition.position().line(),
          condition.position().column(),
          condition.shown(),
          condition.holds(),
          condition.fails(),
          condition.inevitable());
    }
  }

  /**
   * What the cases show of a fact of a source.
   *
   * @param clause the clause it is in
   * @param statement its number
   * @param rules names of the rules that rest on it
   * @param gaps what it lacks
   */
  public record ExercisedStatement(
      String clause, String statement, List<String> rules, List<String> gaps) {

    static ExercisedStatement of(Trace trace) {
      return new ExercisedStatement(
          trace.source().id() + "#" + trace.clause().id(),
          trace.statement().id(),
          trace.rules().stream().map(one -> one.rule().name()).toList(),
          trace.gaps().stream().map(Enum::name).toList());
    }
  }

  /**
   * Shows what came of a check.
   *
   * @param rules the folder, as the command that runs a case again must name it
   * @param words what faults and failures are told in
   */
  public static CheckView of(Checked checked, Optional<String> rules, FaultWords words) {
    return new CheckView(
        checked.rulebook().map(Rulebook::hash).orElse(null),
        checked.clean(),
        checked.took().toMillis(),
        checked.faults().stream().map(fault -> FaultView.of(fault, words)).toList(),
        new CasesView(
            checked.results().size(),
            checked.failed().stream().map(failed -> FailureView.of(failed, rules, words)).toList()),
        checked.exercised().map(one -> coverage(one, checked.results())).orElse(null));
  }

  private static CoverageView coverage(Checked.Exercised exercised, List<ScenarioResult> results) {
    Map<String, Figures> files = new LinkedHashMap<>();
    Figures.files(exercised, results)
        .forEach(file -> files.put(file, Figures.of(file, exercised, results)));
    return new CoverageView(
        Figures.all(exercised, results),
        files,
        exercised.rules().rules().values().stream().map(rule -> rule(rule, exercised)).toList(),
        exercised.statements().traces().stream().map(ExercisedStatement::of).toList());
  }

  private static ExercisedRule rule(OfRule rule, Checked.Exercised exercised) {
    return new ExercisedRule(
        rule.rule().name(),
        rule.rule().file(),
        rule.rule().line(),
        rule.speaksIn().stream().map(Scenario::id).toList(),
        rule.silentIn().stream().map(Scenario::id).toList(),
        exercised.conditions().conditions().stream()
            .filter(one -> one.rule().name().equals(rule.rule().name()))
            .map(ExercisedCondition::of)
            .toList());
  }
}
