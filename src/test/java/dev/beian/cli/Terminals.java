package dev.beian.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Terminals that remember what commands write. */
public final class Terminals {

  /**
   * What a command did.
   *
   * @param code its exit code
   * @param out what it wrote as result
   * @param err what it wrote else
   */
  public record Run(int code, String out, String err) {}

  private Terminals() {}

  /** One that nobody watches. */
  public static Terminal quiet() {
    return terminal("", false, Map.of(), new StringWriter(), new StringWriter());
  }

  /** Runs a command where nobody watches. */
  public static Run run(String... args) {
    return run("", false, Map.of(), args);
  }

  /** Runs a command. */
  public static Run run(
      String input, boolean seen, Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = terminal(input, seen, environment, out, err);
    int code = CommandLines.of(terminal).execute(args);
    terminal.flush();
    return new Run(code, out.toString(), err.toString());
  }

  private static Terminal terminal(
      String input,
      boolean seen,
      Map<String, String> environment,
      StringWriter out,
      StringWriter err) {
    return new Terminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err),
        seen,
        seen,
        environment);
  }
}
