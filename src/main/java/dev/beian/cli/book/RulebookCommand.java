package dev.beian.cli.book;

import dev.beian.cli.BeianCommand;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Rulebooks;
import dev.beian.cli.Terminal;
import dev.beian.engine.Decider;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the rule book. */
@Command(
    name = "rulebook",
    mixinStandardHelpOptions = true,
    description = {"按条款生成规则手册", "writes the rule book by clause"})
public final class RulebookCommand extends BeianCommand {

  @Option(
      names = "--format",
      paramLabel = "markdown|html",
      description = {"输出格式", "form of the book"})
  private Format format = Format.markdown;

  /** The forms of a book. */
  enum Format {
    /** Markdown. */
    markdown,
    /** One HTML page. */
    html
  }

  /** The command on a terminal. */
  public RulebookCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Rulebooks loaded = Rulebooks.load(common().rules(terminal.environment()));
    ScenarioRunner runner = new ScenarioRunner(new Decider());
    Coverage coverage =
        Coverage.of(
            loaded.rulebook(),
            runner.run(
                loaded.rulebook(), CaseFiles.read(loaded.folder(), loaded.rulebook()).scenarios()));
    Pages pages = format == Format.html ? new Html(language()) : new Markdown();
    terminal.out().print(new Book(loaded.rulebook(), coverage, language(), pages).written());
    return ExitCodes.CLEAN;
  }
}
