package dev.beian.api.problem;

/** Another check is running. An answer rather than a failure: no stack. */
public final class CheckBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Another check is running. */
  public CheckBusyException() {
    super("another check is running", null, false, false);
  }
}
