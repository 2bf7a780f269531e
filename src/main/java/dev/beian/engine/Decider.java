package dev.beian.engine;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Effect;
import dev.beian.decision.Outcome;
import dev.beian.decision.Ruling;
import dev.beian.filing.Notations;
import dev.beian.filing.Outline;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
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
    return hear(rulebook, submitted, language, naming).decision();
  }

  /**
   * Begins to decide a case, so that whoever must not wait can find out whether the rest takes
   * long.
   *
   * @param naming how domain names are written
   */
  public Begun hear(Rulebook rulebook, SubmittedCase submitted, String language, Naming naming) {
    return new Begun(rulebook, Heard.of(rulebook, submitted, naming), language);
  }

  /** A case that the rules have been heard on. */
  public static final class Begun {

    private final Rulebook rulebook;
    private final Heard heard;
    private final String language;

    private Begun(Rulebook rulebook, Heard heard, String language) {
      this.rulebook = rulebook;
      this.heard = heard;
      this.language = language;
    }

    /** Whether nothing is left to be tried before the case is decided. */
    public boolean isSettled() {
      return heard.isSettled() && heard.contradicted().isEmpty();
    }

    /** The decision. */
    public Decision decision() {
      return isSettled()
          ? Decider.decision(rulebook, heard, language, List.of())
          : new AskingBack(rulebook, heard, language).decision();
    }
  }

  /** The decision on what was heard, where these facts are asked for. */
  static Decision decision(Rulebook rulebook, Heard heard, String language, List<Missing> missing) {
    SubmittedCase submitted = heard.submitted();
    Wording wording = new Wording(rulebook, submitted, language, heard.naming());
    Optional<Ruling<Spoken>> silence =
        Silence.about(submitted, heard.rulings(), heard.websites(), !missing.isEmpty());
    List<Ruling<Spoken>> all = Findings.with(heard.rulings(), silence);
    Findings findings = new Findings(rulebook, heard.reasons(), wording);
    List<Finding> found = findings.of(all);
    Outcome outcome = outcome(all, !missing.isEmpty());
    return new Decision(
        CaseId.of(
            rulebook.hash(), Outline.of(submitted.submitted()), submitted.filingCase().asOf()),
        submitted.reference().orElse(null),
        Notations.written(submitted.filingCase().asOf()),
        new Decision.RulebookId(rulebook.version(), rulebook.hash()),
        outcome,
        wording.summary(outcome.name(), reason(outcome, all, missing, wording)),
        heard.websites().decisions(wording),
        found,
        new Steps(submitted, wording).of(all),
        missing,
        findings.assumed(all),
        null,
        null);
  }

  static Outcome outcome(List<Ruling<Spoken>> rulings, boolean asksBack) {
    Outcome outcome = Heard.outcome(rulings);
    return asksBack && outcome != Outcome.REJECTED ? Outcome.INFORMATION_REQUIRED : outcome;
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
