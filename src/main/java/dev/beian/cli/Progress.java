package dev.beian.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar that shows how far something is, once it takes long and where a person watches. */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE = 300_000_000L;
  private static final long REFRESH = 100_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean seen;
  private final String label;
  private final long start = System.nanoTime();
  private long shown;

  /** A bar on a terminal. */
  public Progress(Terminal terminal, String label) {
    this.err = terminal.err();
    this.seen = terminal.errSeen();
    this.label = label;
  }

  /** So much of it is done. */
  public synchronized void at(long done, long all) {
    long now = System.nanoTime();
    if (!seen || now - start < PATIENCE || (shown != 0 && now - shown < REFRESH)) {
      return;
    }
    shown = now;
    int filled = (int) (WIDTH * Math.min(done, all) / Math.max(1, all));
    err.print(
        String.format(
            Locale.ROOT,
            "\r%s [%s%s] %d/%d",
            label,
            "█".repeat(filled),
            "·".repeat(WIDTH - filled),
            done,
            all));
    err.flush();
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (shown != 0) {
      err.print("\r\u001b[2K");
      err.flush();
    }
  }
}
