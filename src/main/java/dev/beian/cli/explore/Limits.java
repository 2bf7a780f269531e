package dev.beian.cli.explore;

import java.time.Duration;

/**
 * Where a search ends, whichever comes first.
 *
 * @param start when its time began, in {@link System#nanoTime()}
 * @param time how long it may take from then
 * @param most how many cases it may try
 */
public record Limits(long start, Duration time, long most) {

  /** So much time from now. */
  public static Limits of(Duration time) {
    return new Limits(System.nanoTime(), time, Long.MAX_VALUE);
  }

  /** So many cases, however long they take. */
  public static Limits of(long most) {
    return new Limits(System.nanoTime(), Duration.ofDays(1), most);
  }

  /** Whether the time is over. */
  boolean isOver() {
    return System.nanoTime() - start >= time.toNanos();
  }

  /** Milliseconds used so far. */
  long usedMillis() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Milliseconds it may take. */
  long millis() {
    return time.toMillis();
  }
}
