package dev.beian.cli.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.BeianCommand;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Progress;
import dev.beian.cli.Terminal;
import dev.beian.cli.explore.ExampleCases;
import dev.beian.cli.explore.Exploration;
import dev.beian.cli.explore.Explored;
import dev.beian.cli.explore.SearchOptions;
import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a folder of rules and says everything that is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "检查规则目录：规则、表格、措辞、用例及其覆盖。",
      "Checks the rules: files, tables, texts, cases and what they cover."
    })
public final class CheckCommand extends BeianCommand {

  @Option(
      names = "--case",
      paramLabel = "FILE#NAME",
      description = {"只运行这一个用例", "runs this case alone"})
  private @Nullable String onlyCase;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = {"输出格式", "form of the report"})
  private Format format = Format.text;

  @Option(
      names = "--accept",
      description = {
        "按现在的答复改写失败用例的预期，并显示改动",
        "rewrites what failing cases expect, and shows the changes"
      })
  private boolean accept;

  @Option(
      names = "--strict",
      description = {"警告也算不通过", "warnings fail too"})
  private boolean strict;

  @Mixin private final SearchOptions search = new SearchOptions();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = {"说明一项检查", "explains a check"})
  private @Nullable String explain;

  private long start;

  /** The forms of a report. */
  enum Format {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For code hosts and editors: SARIF 2.1.0. */
    sarif
  }

  /** The command on a terminal. */
  public CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    start = System.nanoTime();
    if (explain != null) {
      terminal.out().print(CheckPages.page(explain, language()));
      return ExitCodes.CLEAN;
    }
    Path directory = common().rules(terminal.environment());
    Checking checking =
        new Checking(
            new Progress(terminal, language().of("运行用例", "running cases")),
            search.wanted() ? Optional.of(this::search) : Optional.empty());
    CheckReport report =
        onlyCase == null ? checking.all(directory) : checking.one(directory, onlyCase);
    if (report.folder().isEmpty()) {
      new TextReport(report, terminal, language(), namedRules()).faults(terminal.err());
      return ExitCodes.COULD_NOT_RUN;
    }
    if (accept) {
      return new Acceptance(directory, terminal, language()).accept(report);
    }
    switch (format) {
      case text -> new TextReport(report, terminal, language(), namedRules()).all();
      case json ->
          JsonReport.write(report, namedRules(), FaultWords.in(language().code()), terminal.out());
      case sarif -> SarifReport.write(report, language(), terminal.out());
    }
    report
        .explored()
        .ifPresent(explored -> search.write(() -> ExampleCases.of(explored), language()));
    if (!report.clean(strict)) {
      return ExitCodes.FAULTS;
    }
    return report.searchedNothing() ? ExitCodes.COULD_NOT_RUN : ExitCodes.CLEAN;
  }

  private Optional<String> namedRules() {
    return common().namedRules().map(Path::toString);
  }

  private Explored search(Rulebook rulebook, List<ObjectNode> cases) {
    return new Exploration(rulebook, cases)
        .search(
            search.limits(start), new Progress(terminal, language().of("搜索案情", "searching cases")));
  }
}
