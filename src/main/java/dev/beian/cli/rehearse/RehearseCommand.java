package dev.beian.cli.rehearse;

import dev.beian.cli.BeianCommand;
import dev.beian.cli.Terminal;
import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Serves, asks itself what clients ask, checks the rules and ends. The build runs it to make the
 * archive of classes that later starts begin with; people have no use for it.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = {"演练一次，供构建生成类数据归档", "serves and checks once, for the build's archive of classes"})
public final class RehearseCommand extends BeianCommand {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command, on a terminal. */
  public RehearseCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    String folder = common().rules(terminal.environment()).toString();
    System.setProperty("beian.rules.dir", folder);
    System.setProperty("quarkus.http.port", "0");
    Quarkus.run(SelfAsking.class, (code, cause) -> {});
    return spec.root().commandLine().execute("check", "--rules", folder);
  }
}
