package dev.beian.engine;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Effect;
import dev.beian.decision.Outcome;
import dev.beian.decision.Ruling;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides cases. */
public final class Decider {

  /**
   * Decides a case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language of the texts, one of those the rulebook has
   * @return the decision: the same for the same rulebook, case and instant
   * @throws dev.beian.rulebook.matching.ExplodingRuleException where a rule tries too many
   *     combinations of the facts
   */
  public Decision decide(Rulebook rulebook, SubmittedCase submitted, String language) {
    return decide(rulebook, submitted, language, Naming.PLAIN);
  }

  /**
   * Decides a case as {@link #decide(Rulebook, SubmittedCase, String)} does.
   *
   * @param naming how domain names are written
   */
  public Decision decide(
      Rulebook rulebook, SubmittedCase submitted, String language, Naming naming) {
    ExecutableRules executable =
        rulebook.executable(
            Optional.ofNullable(submitted.filingCase().provider()),
            submitted.filingCase().intent());
    List<Ruling<Spoken>> rulings = Findings.ordered(RuleSession.run(executable, submitted));
    Websites websites = new Websites(submitted, rulings);
    Wording wording = new Wording(rulebook, submitted, language, naming);
    Reasons reasons = new Reasons(submitted, naming);
    List<Missing> missing =
        new Questions(executable, submitted, wording::question).missing(rulings, websites, reasons);
    Optional<Ruling<Spoken>> silence = Silence.about(submitted, rulings, websites, missing);
    List<Ruling<Spoken>> all = Findings.with(rulings, silence);
    Findings findings = new Findings(rulebook, reasons, wording);
    List<Finding> found = findings.of(all);
    Outcome outcome = outcome(all, missing);
    return new Decision(
        CaseId.of(rulebook, submitted),
        submitted.reference().orElse(null),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(submitted.filingCase().asOf()),
        new Decision.RulebookId(rulebook.version(), rulebook.hash()),
        outcome,
        wording.summary(outcome.name(), reason(outcome, all, missing, wording)),
        websites.decisions(wording),
        found,
        new Steps(submitted, wording).of(all),
        missing,
        findings.assumed(all),
        null);
  }

  static Outcome outcome(List<Ruling<Spoken>> rulings, List<Missing> missing) {
    Outcome outcome =
        rulings.stream()
            .map(ruling -> ruling.effect().outcome())
            .min(Comparator.naturalOrder())
            .orElse(Outcome.PERMITTED);
    return !missing.isEmpty() && outcome != Outcome.REJECTED
        ? Outcome.INFORMATION_REQUIRED
        : outcome;
  }

  private static String reason(
      Outcome outcome, List<Ruling<Spoken>> rulings, List<Missing> missing, Wording wording) {
    return rulings.stream()
        .filter(ruling -> ruling.effect().outcome() == outcome)
        .min(Comparator.comparing(Decider::distance))
        .map(wording::finding)
        .orElseGet(() -> missing.isEmpty() ? "" : missing.get(0).question());
  }

  /** Where nothing has to be done, what a website needs says more than a remark or a warning. */
  private static int distance(Ruling<Spoken> ruling) {
    if (ruling.effect() != Effect.INFORMS) {
      return 2;
    }
    return ruling.neededProcedure().isPresent() ? 0 : 1;
  }
}
