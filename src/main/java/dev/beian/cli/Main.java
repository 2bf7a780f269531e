package dev.beian.cli;

import dev.beian.api.RulebookStart;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The entry of the jar. Without a command it serves. */
@QuarkusMain
public final class Main {

  /** Serves, or runs the command that is named first. */
  public static void main(String... args) {
    if (args.length == 0 || (args.length == 1 && args[0].equals("serve"))) {
      RulebookStart.begin(ServeCommand.usualFolder());
      Quarkus.run();
      return;
    }
    ShortRun.begin(args);
    QuietLog.set();
    Terminal terminal = Terminal.ofProcess();
    int code = CommandLines.of(terminal).execute(Arguments.asTyped(args));
    terminal.flush();
    if (code != ExitCodes.SERVED) {
      System.exit(code);
    }
  }
}
