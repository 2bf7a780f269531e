package dev.beian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that runs without the server. */
public abstract class BeianCommand implements Callable<Integer> {

  /** Where it reads and writes. */
  protected final Terminal terminal;

  @Mixin private final Common common = new Common();

  /** A command on a terminal. */
  protected BeianCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The options it shares with the others. */
  protected Common common() {
    return common;
  }

  /** The language it speaks. */
  protected Language language() {
    return common.language(terminal.environment());
  }
}
