package dev.beian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in what is typed or piped in
 * @param out results
 * @param err everything else
 * @param outSeen whether a person watches the results
 * @param errSeen whether a person watches the rest
 * @param environment variables of the environment
 */
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean outSeen,
    boolean errSeen,
    Map<String, String> environment) {

  private static final int OUT = 1;
  private static final int ERR = 2;

  /** The terminal of this process. Texts are UTF-8 whatever the locale. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        seen(OUT),
        seen(ERR),
        System.getenv());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** Asks the system; elsewhere than on Linux, Java, which from version 22 on always says yes. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean seen(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    try {
      return Files.isSymbolicLink(link)
          ? Files.readSymbolicLink(link).toString().matches("/dev/(pts/|tty).*")
          : System.console() != null;
    } catch (IOException notTold) {
      return false;
    }
  }

  /** The colours to write results in. */
  public Style style() {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean able = !environment.getOrDefault("TERM", "").equals("dumb");
    return new Style(outSeen && wanted && able);
  }

  /** Sends out what was written so far. */
  void flush() {
    out.flush();
    err.flush();
  }
}
