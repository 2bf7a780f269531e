package dev.beian.cli.check;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.cli.Table;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.check.Checked;
import dev.beian.scenario.check.Figures;
import java.util.List;

/** What the cases exercise, file by file and in all. */
final class CoverageTable {

  private final List<ScenarioResult> results;
  private final Checked.Exercised exercised;

  CoverageTable(List<ScenarioResult> results, Checked.Exercised exercised) {
    this.results = results;
    this.exercised = exercised;
  }

  /** As text. */
  String shown(Style style, Language language) {
    Table table = new Table();
    table.add(
        language.of("文件", "file"),
        language.of("规则有用例", "rules exercised"),
        language.of("条件两面", "condition sides"),
        language.of("用例通过", "cases passed"));
    for (String file : Figures.files(exercised, results)) {
      row(table, file, Figures.of(file, exercised, results));
    }
    row(table, language.of("合计", "in all"), Figures.all(exercised, results));
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
