package dev.beian.rulebook.matching;

/** A rule tries more combinations of the facts of a case than one decision may. */
public final class ExplodingRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  /** With the name of the rule. */
  public ExplodingRuleException(String rule) {
    super(
        "rule `" + rule + "` tries too many combinations of the facts of this case",
        null,
        false,
        false);
    this.rule = rule;
  }

  /** The name of the rule. */
  public String rule() {
    return rule;
  }

  /** The one that an engine wrapped in a failure of its own; else the failure itself. */
  public static RuntimeException in(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ExplodingRuleException exploding) {
        return exploding;
      }
    }
    return failure;
  }
}
