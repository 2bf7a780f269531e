package dev.beian.rulebook.matching;

/**
 * How much one decision tries, so that a rule which joins everything with everything ends soon: it
 * is cut off before it takes the memory or the time of other decisions. It counts instead of taking
 * the time, so that the same case always gets the same answer.
 */
public final class Effort {

  /**
   * More combinations of facts than the largest case has for good reasons: each takes some hundred
   * bytes while the case is decided.
   */
  static final int MOST_MATCHED = 250_000;

  /** More combinations than need to be tried for that. */
  static final int MOST_TRIED = 5_000_000;

  private int matched;
  private int tried;

  /**
   * Counts a combination of facts.
   *
   * @param rule name of the rule that it was tried for
   * @param holds whether it goes on matching
   * @return whether it holds
   * @throws ExplodingRuleException where that is more than one decision may try
   */
  public boolean tried(String rule, boolean holds) {
    if (++tried > MOST_TRIED || (holds && ++matched > MOST_MATCHED)) {
      throw new ExplodingRuleException(rule);
    }
    return holds;
  }
}
