package dev.beian.scenario.check;

import java.time.Duration;

/** Something did not end in time. */
public final class TookTooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Duration limit;

  TookTooLongException(Duration limit) {
    super("this takes longer than " + limit, null, false, false);
    this.limit = limit;
  }

  /** How long it might have taken. */
  public Duration limit() {
    return limit;
  }
}
