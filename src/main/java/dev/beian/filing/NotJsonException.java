package dev.beian.filing;

/** The text of a case is not JSON. */
public final class NotJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** With the place where reading stopped, both from 1. */
  public NotJsonException(int line, int column) {
    super("not JSON at line " + line + ", column " + column);
    this.line = line;
    this.column = column;
  }

  /** The line where reading stopped, from 1. */
  public int line() {
    return line;
  }

  /** The column where reading stopped, from 1. */
  public int column() {
    return column;
  }
}
