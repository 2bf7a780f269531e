package dev.beian.cli;

/** What commands tell whoever started them. */
public final class ExitCodes {

  /** Done, and nothing is wrong. */
  public static final int CLEAN = 0;

  /** Done, and something is wrong with what was looked at. */
  public static final int FAULTS = 1;

  /** Could not be done. */
  public static final int COULD_NOT_RUN = 2;

  /** The server runs, or has run to its end and left nothing to tell. */
  static final int SERVED = -1;

  private ExitCodes() {}
}
