package dev.beian.scenario.check;

import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.ConditionCoverage.OfCondition;
import dev.beian.scenario.Coverage.OfRule;
import dev.beian.scenario.ScenarioResult;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the cases exercise of a part of the rulebook, in figures.
 *
 * @param rules number of rules
 * @param spoken number of those that speak in some case
 * @param sides number of sides of conditions there are
 * @param shown number of those that some case shows
 * @param cases number of cases
 * @param passed number of those that pass
 */
public record Figures(long rules, long spoken, long sides, long shown, long cases, long passed) {

  /** The files of rules and of cases, a file of cases under the name of its rules. */
  public static List<String> files(Checked.Exercised exercised, List<ScenarioResult> results) {
    TreeSet<String> files = new TreeSet<>();
    exercised.rules().rules().values().forEach(rule -> files.add(topic(rule.rule().file())));
    results.forEach(result -> files.add(topic(result.scenario().file())));
    return List.copyOf(files);
  }

  private static String topic(String file) {
    return file.replace(CaseFiles.ENDING, "").replace(".drl", "");
  }

  /** The figures of one file. */
  public static Figures of(
      String topic, Checked.Exercised exercised, List<ScenarioResult> results) {
    return of(file -> topic(file).equals(topic), exercised, results);
  }

  /** The figures of all. */
  public static Figures all(Checked.Exercised exercised, List<ScenarioResult> results) {
    return of(file -> true, exercised, results);
  }

  private static Figures of(
      Predicate<String> file, Checked.Exercised exercised, List<ScenarioResult> results) {
    List<OfRule> rules =
        exercised.rules().rules().values().stream()
            .filter(one -> file.test(one.rule().file()))
            .toList();
    List<OfCondition> conditions =
        exercised.conditions().conditions().stream()
            .filter(one -> file.test(one.rule().file()))
            .toList();
    List<ScenarioResult> own =
        results.stream().filter(one -> file.test(one.scenario().file())).toList();
    return new Figures(
        rules.size(),
        rules.stream().filter(rule -> !rule.speaksIn().isEmpty()).count(),
        conditions.stream().mapToInt(OfCondition::possible).sum(),
        conditions.stream().mapToInt(OfCondition::sides).sum(),
        own.size(),
        own.stream().filter(ScenarioResult::passed).count());
  }
}
