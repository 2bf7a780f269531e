package dev.beian.engine;

import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Ruling;
import dev.beian.engine.Brief.Concluded;
import dev.beian.engine.Brief.Said;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** Decides cases as {@link Decider} does, without the reasons and the words. */
public final class BriefDecider {

  private BriefDecider() {}

  /**
   * Decides a case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @return what the decision comes down to
   * @throws TooManyFiringsException where the rules do not come to an end
   */
  public static Brief decide(Rulebook rulebook, SubmittedCase submitted) {
    ExecutableRules executable =
        rulebook.executable(
            Optional.ofNullable(submitted.filingCase().provider()),
            submitted.filingCase().intent());
    List<Ruling<Spoken>> rulings = Findings.ordered(RuleSession.run(executable, submitted));
    Websites websites = new Websites(submitted, rulings);
    List<Missing> missing =
        new Questions(executable, submitted, path -> "")
            .missing(rulings, websites, new Reasons(submitted, Naming.PLAIN));
    List<Ruling<Spoken>> all =
        Findings.with(rulings, Silence.about(submitted, rulings, websites, missing));
    return new Brief(
        Decider.outcome(all, missing),
        all.stream().map(BriefDecider::said).distinct().toList(),
        websites.concluded(),
        missing.stream().map(Missing::path).toList());
  }

  private static Said said(Ruling<Spoken> ruling) {
    return new Said(
        ruling.rule().name(),
        ruling.code(),
        ruling.effect(),
        ruling.about().pointer(),
        new Concluded(
            ruling.neededProcedure(), ruling.reach(), ruling.opening(), ruling.closing()));
  }
}
