package dev.beian.rulebook.drl;

/** A rule file says something that a rule file may not say. */
public final class NotARuleFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final boolean forbidden;
  private final String help;

  NotARuleFileException(Position position, boolean forbidden, String message, String help) {
    super(message);
    this.position = position;
    this.forbidden = forbidden;
    this.help = help;
  }

  /** Where. */
  public Position position() {
    return position;
  }

  /**
   * Whether it is a construct of the rule language that is kept out on purpose, rather than a slip.
   */
  public boolean forbidden() {
    return forbidden;
  }

  /** How to mend it. */
  public String help() {
    return help;
  }
}
