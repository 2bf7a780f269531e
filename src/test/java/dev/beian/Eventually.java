package dev.beian;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come about, and no longer. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

  private Eventually() {}

  /** Waits for a condition. */
  public static void that(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("this did not come about: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
