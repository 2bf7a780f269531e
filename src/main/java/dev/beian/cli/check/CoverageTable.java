package dev.beian.cli.check;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.cli.Table;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.ConditionCoverage.OfCondition;
import dev.beian.scenario.Coverage.OfRule;
import dev.beian.scenario.ScenarioResult;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the cases exercise, file by file and in all. */
final class CoverageTable {

  private final CheckReport report;
  private final CheckReport.Exercised exercised;

  CoverageTable(CheckReport report, CheckReport.Exercised exercised) {
    this.report = report;
    this.exercised = exercised;
  }

  /**
   * A part of the rulebook in figures.
   *
   * @param rules number of rules
   * @param spoken number of those that speak in some case
   * @param sides number of sides of conditions there are
   * @param shown number of those that some case shows
   * @param cases number of cases
   * @param passed number of those that pass
   */
  record Figures(long rules, long spoken, long sides, long shown, long cases, long passed) {}

  /** The files of rules and of cases, a file of cases under the name of its rules. */
  List<String> files() {
    TreeSet<String> files = new TreeSet<>();
    exercised.rules().rules().values().forEach(rule -> files.add(topic(rule.rule().file())));
    report.results().forEach(result -> files.add(topic(result.scenario().file())));
    return List.copyOf(files);
  }

  private static String topic(String file) {
    return file.replace(CaseFiles.ENDING, "").replace(".drl", "");
  }

  /** The figures of one file. */
  Figures of(String topic) {
    return figures(file -> topic(file).equals(topic));
  }

  /** The figures of all. */
  Figures all() {
    return figures(file -> true);
  }

  private Figures figures(Predicate<String> file) {
    List<OfRule> rules =
        exercised.rules().rules().values().stream()
            .filter(one -> file.test(one.rule().file()))
            .toList();
    List<OfCondition> conditions =
        exercised.conditions().conditions().stream()
            .filter(one -> file.test(one.rule().file()))
            .toList();
    List<ScenarioResult> results =
        report.results().stream().filter(one -> file.test(one.scenario().file())).toList();
    return new Figures(
        rules.size(),
        rules.stream().filter(rule -> !rule.speaksIn().isEmpty()).count(),
        2L * conditions.size(),
        conditions.stream().mapToInt(OfCondition::sides).sum(),
        results.size(),
        results.stream().filter(ScenarioResult::passed).count());
  }

  /** As text. */
  String shown(Style style, Language language) {
    Table table = new Table();
    table.add(
        language.of("文件", "file"),
        language.of("规则有用例", "rules exercised"),
        language.of("条件两面", "condition sides"),
        language.of("用例通过", "cases passed"));
    for (String file : files()) {
      row(table, file, of(file));
    }
    row(table, language.of("合计", "in all"), all());
    return table.shown(style);
  }

  private static void row(Table table, String name, Figures figures) {
    table.add(
        name,
        share(figures.spoken(), figures.rules()),
        share(figures.shown(), figures.sides()),
        share(figures.passed(), figures.cases()));
  }

  private static String share(long part, long all) {
    return all == 0 ? "–" : part + "/" + all;
  }
}
