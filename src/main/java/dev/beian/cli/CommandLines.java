package dev.beian.cli;

import dev.beian.cli.book.RulebookCommand;
import dev.beian.cli.check.CheckCommand;
import dev.beian.cli.decide.DecideCommand;
import dev.beian.cli.diff.DiffCommand;
import dev.beian.cli.rehearse.RehearseCommand;
import dev.beian.cli.schema.SchemaCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands of the jar. */
public final class CommandLines {

  private CommandLines() {}

  /** The commands, on a terminal. */
  public static CommandLine of(Terminal terminal) {
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new ServeCommand());
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new DecideCommand(terminal));
    line.addSubcommand(new DiffCommand(terminal));
    line.addSubcommand(new RulebookCommand(terminal));
    line.addSubcommand(new SchemaCommand(terminal));
    line.addSubcommand(new RehearseCommand(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setUsageHelpWidth(100);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          terminal.out().flush();
          String reason =
              failure instanceof CannotRunException
                  ? String.valueOf(failure.getMessage())
                  : failure.toString();
          terminal.err().println(reason);
          terminal.err().flush();
          return ExitCodes.COULD_NOT_RUN;
        });
    return line;
  }

  private static CommandLine.Help.Ansi ansi(Terminal terminal) {
    return terminal.style().coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  /** What stands before the name of a command. */
  @Command(
      name = "beian",
      mixinStandardHelpOptions = true,
      version = "1.0.0",
      description = {
        "接入备案决策：不写命令时启动服务。",
        "Decides on ICP access filing; without a command it serves."
      })
  static final class Root implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "没有这个命令 / name a command: serve check decide diff rulebook schema");
    }
  }
}
