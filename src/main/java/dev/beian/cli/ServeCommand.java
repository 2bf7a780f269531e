package dev.beian.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the server. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {"启动服务", "starts the server"})
final class ServeCommand implements Callable<Integer> {

  @Mixin private final Common common = new Common();

  @Override
  public Integer call() {
    Logger.getLogger("").setLevel(Level.INFO);
    common
        .namedRules()
        .ifPresent(folder -> System.setProperty("beian.rules.dir", folder.toString()));
    Quarkus.run();
    return ExitCodes.SERVED;
  }

  /**
   * The folder that the process or its environment names, as the server will find it in most
   * set-ups.
   */
  static Path usualFolder() {
    String named = System.getProperty("beian.rules.dir", System.getenv("BEIAN_RULES_DIR"));
    return Path.of(named == null ? "rules" : named);
  }
}
