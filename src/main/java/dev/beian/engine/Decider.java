package dev.beian.engine;

import dev.beian.decision.Decision;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;

/** Decides cases. */
public final class Decider {

  /**
   * Decides a case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language of the texts, one of those the rulebook has
   * @return the decision: the same for the same rulebook, case and instant
   */
  public Decision decide(Rulebook rulebook, SubmittedCase submitted, String language) {
    throw new UnsupportedOperationException(
        rulebook.hash() + submitted.reference().orElse("") + language);
  }
}
