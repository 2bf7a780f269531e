package dev.beian.engine;

/** The rules of a rulebook do not come to an end on a case. */
public final class TooManyFiringsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyFiringsException() {
    super("the rules do not come to an end on this case");
  }
}
