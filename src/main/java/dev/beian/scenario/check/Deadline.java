package dev.beian.scenario.check;

import java.time.Duration;
import java.util.Optional;

/** When something has to end, for whoever does it in steps. */
public final class Deadline {

  /** There is none. */
  public static final Deadline NEVER = new Deadline(Optional.empty());

  private final long start = System.nanoTime();
  private final Optional<Duration> limit;

  private Deadline(Optional<Duration> limit) {
    this.limit = limit;
  }

  /** So long after now. */
  public static Deadline in(Duration limit) {
    return new Deadline(Optional.of(limit));
  }

  /**
   * Goes on unless the time is over.
   *
   * @throws TookTooLongException where it is
   */
  public void orEnd() {
    long passed = System.nanoTime() - start;
    limit
        .filter(most -> passed >= most.toNanos())
        .ifPresent(
            most -> {
              throw new TookTooLongException(most);
            });
  }
}
