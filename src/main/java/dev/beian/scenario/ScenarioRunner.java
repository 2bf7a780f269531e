package dev.beian.scenario;

import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.matching.ExplodingRuleException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs cases and holds their decisions against what is expected. */
public final class ScenarioRunner {

  /** The instant that decides where neither a case nor the caller names one. */
  public static final OffsetDateTime USUAL_NOW = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");

  private static final String LANGUAGE = "zh";

  private final Decider decider;
  private final Explainer explainer = new Explainer();
  private final OffsetDateTime now;

  /**
   * A runner.
   *
   * @param decider what decides
   * @param now the instant that decides where a case names none
   */
  public ScenarioRunner(Decider decider, OffsetDateTime now) {
    this.decider = decider;
    this.now = now;
  }

  /** Runs cases in their order. */
  public List<ScenarioResult> run(Rulebook rulebook, Collection<Scenario> scenarios) {
    return scenarios.stream().map(scenario -> run(rulebook, scenario)).toList();
  }

  /** Runs a case. */
  public ScenarioResult run(Rulebook rulebook, Scenario scenario) {
    try {
      Decision decision = answered(rulebook, scenario);
      return new ScenarioResult(
          scenario,
          Optional.of(decision),
          new Comparison(rulebook, scenario.expected(), decision).mismatches());
    } catch (ExplodingRuleException exploding) {
      return new ScenarioResult(
          scenario,
          Optional.empty(),
          List.of(
              new Mismatch(
                  "decision",
                  List.of(scenario.expected().outcome().name()),
                  List.of(),
                  List.of(String.valueOf(exploding.getMessage())))));
    }
  }

  /**
   * Decides a case without looking at what is expected.
   *
   * @throws ExplodingRuleException where a rule tries too many combinations of facts
   */
  public Decision decide(Rulebook rulebook, Scenario scenario) {
    return decider.decide(rulebook, submitted(rulebook, scenario), LANGUAGE);
  }

  /** The decision with what else the case expects something of. */
  private Decision answered(Rulebook rulebook, Scenario scenario) {
    SubmittedCase submitted = submitted(rulebook, scenario);
    Decision decision = decider.decide(rulebook, submitted, LANGUAGE);
    if (!scenario.expected().whatIf().isEmpty()) {
      decision =
          decision.with(new Improver(decider).improve(rulebook, submitted, decision, LANGUAGE));
    }
    return scenario.expected().notMet().isEmpty()
        ? decision
        : decision.with(explainer.explain(rulebook, submitted, LANGUAGE, Asked.EVERYTHING));
  }

  private SubmittedCase submitted(Rulebook rulebook, Scenario scenario) {
    if (CaseReader.read(scenario.submitted(), rulebook.providersOnFile(), now)
        instanceof Understood understood) {
      return understood.submittedCase();
    }
    throw new IllegalArgumentException(scenario.id() + " was not read by CaseFiles");
  }
}
