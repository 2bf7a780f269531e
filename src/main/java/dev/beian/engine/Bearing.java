package dev.beian.engine;

import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.rulebook.matching.ReadyRule;
import java.time.LocalDate;
import java.util.Collection;

/** Tells whether rules have a bearing on a case, without deciding it. */
public final class Bearing {

  private Bearing() {}

  /**
   * Whether any of some rules speaks on a case, or could come to if absent facts were told; or
   * whether finding out takes so long that it must be decided.
   *
   * @param executable what decides the question of the case, these rules included
   */
  public static boolean anyOf(
      Collection<ReadyRule> rules, ExecutableRules executable, SubmittedCase submitted) {
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Waiting waiting = new Waiting(executable, submitted);
    try {
      return rules.stream()
          .filter(rule -> rule.rule().validity().holdsOn(day))
          .anyMatch(waiting::maySpeak);
    } catch (ExplodingRuleException exploding) {
      return true;
    }
  }
}
