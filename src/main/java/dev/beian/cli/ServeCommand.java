package dev.beian.cli;

import io.quarkus.runtime.Quarkus;
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
}
