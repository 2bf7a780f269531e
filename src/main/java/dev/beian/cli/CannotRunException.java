package dev.beian.cli;

/** A command cannot do what it was asked for; its message says why, in the caller's language. */
public final class CannotRunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public CannotRunException(String reason) {
    super(reason);
  }
}
