package dev.beian.cli.check;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.cli.Terminal;
import dev.beian.cli.explore.ExploredText;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import dev.beian.scenario.ScenarioReport;
import dev.beian.scenario.Traceability;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report of a check for people. */
final class TextReport {

  private static final int MOST_BRIEF = 20;

  private final CheckReport report;
  private final Terminal terminal;
  private final Language language;
  private final Style style;
  private final Optional<String> rules;
  private final FaultWords words;

  /**
   * A report.
   *
   * @param rules the folder that was named on the command line
   */
  TextReport(CheckReport report, Terminal terminal, Language language, Optional<String> rules) {
    this.rules = rules;
    this.words = FaultWords.in(language.code());
    this.report = report;
    this.terminal = terminal;
    this.language = language;
    this.style = terminal.style();
  }

  /** Writes all of it. */
  void all() {
    PrintWriter out = terminal.out();
    faults(out);
    report
        .failed()
        .forEach(failed -> out.println(coloured(words.lines(ScenarioReport.of(failed, rules)))));
    if (report.exercised().isEmpty() && report.results().size() == 1) {
      report.results().stream()
          .filter(one -> one.passed())
          .forEach(one -> out.print(style.green(words.lines(ScenarioReport.of(one)))));
    }
    report
        .exercised()
        .ifPresent(
            exercised -> {
              warnings(out);
              statements(out, exercised.statements().gaps());
              out.println(new CoverageTable(report.results(), exercised).shown(style, language));
            });
    report.explored().ifPresent(found -> out.println(new ExploredText(language, style).of(found)));
    summary(out);
  }

  /** Writes the errors, each with its place. */
  void faults(PrintWriter out) {
    FaultText texts = new FaultText(style, language);
    report.errors().forEach(fault -> out.println(texts.framed(fault, report.lines(fault.file()))));
  }

  private void warnings(PrintWriter out) {
    FaultText texts = new FaultText(style, language);
    List<Fault> warnings = report.warnings();
    warnings.stream().limit(MOST_BRIEF).forEach(fault -> out.print(texts.brief(fault)));
    more(out, warnings.size());
  }

  private void statements(PrintWriter out, List<Traceability.Trace> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    out.println(
        style.bold(
            language.of("来源中还没有规则或用例的事实：", "facts of the sources without a rule or a case:")));
    gaps.stream().limit(MOST_BRIEF).forEach(gap -> out.println("  " + gap.shown(language.code())));
    more(out, gaps.size());
  }

  private void more(PrintWriter out, int count) {
    if (count > MOST_BRIEF) {
      out.println(
          style.dim(
              String.format(
                  Locale.ROOT,
                  language.of("  …另有 %d 条，--format json 全部列出", "  … and %d more: --format json"),
                  count - MOST_BRIEF)));
    }
    if (count > 0) {
      out.println();
    }
  }

  private String coloured(String failed) {
    return style.coloured()
        ? failed
            .replaceFirst("^(failed|未通过)", style.red("$1"))
            .replaceAll("(?m)^    (expected  |应为      )", style.green("    $1"))
            .replaceAll("(?m)^    (got       |实为      )", style.red("    $1"))
        : failed;
  }

  private void summary(PrintWriter out) {
    boolean right = report.errors().isEmpty() && report.failed().isEmpty();
    String text =
        String.format(
            Locale.ROOT,
            language.of(
                "错误 %d，警告 %d，用例 %d（失败 %d），用时 %.1f 秒",
                "%d errors, %d warnings, %d cases (%d failed), %.1f s"),
            report.errors().size(),
            report.warnings().size(),
            report.results().size(),
            report.failed().size(),
            report.took().toMillis() / 1000.0);
    out.println((right ? style.green("✓ ") : style.red("✗ ")) + text);
  }
}
