package dev.beian.scenario;

import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
import dev.beian.engine.Naming;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.matching.ExplodingRuleException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs cases and holds their decisions against what is expected. */
public final class ScenarioRunner {

  /** The instant that decides where a case names none. */
  public static final OffsetDateTime USUAL_NOW = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");

  private static final String LANGUAGE = "zh";

  private final Decider decider;
  private final Explainer explainer = new Explainer();

  /**
   * A runner.
   *
   * @param decider what decides
   */
  public ScenarioRunner(Decider decider) {
    this.decider = decider;
  }

  /** Runs cases; their results stand in their order. */
  public List<ScenarioResult> run(Rulebook rulebook, Collection<Scenario> scenarios) {
    return SideBySide.each(scenarios, scenario -> run(rulebook, scenario));
  }

  /**
   * What came of a case.
   *
   * @param result its result
   * @param settled whether nothing had to be tried beyond hearing the rules once
   */
  record Ran(ScenarioResult result, boolean settled) {}

  /** Runs a case. */
  public ScenarioResult run(Rulebook rulebook, Scenario scenario) {
    return ran(rulebook, scenario).result();
  }

  /** Runs a case, and tells whether hearing the rules once settled it. */
  Ran ran(Rulebook rulebook, Scenario scenario) {
    try {
      SubmittedCase submitted = scenario.understoodBy(rulebook);
      Decider.Begun begun = decider.hear(rulebook, submitted, LANGUAGE, Naming.PLAIN);
      Decision decision = answered(rulebook, scenario.expected(), submitted, begun.decision());
      return new Ran(
          new ScenarioResult(
              scenario,
              Optional.of(decision),
              new Comparison(rulebook, scenario.expected(), decision).mismatches()),
          begun.isSettled());
    } catch (ExplodingRuleException exploding) {
      return new Ran(exploded(scenario, exploding), false);
    }
  }

  private static ScenarioResult exploded(Scenario scenario, ExplodingRuleException exploding) {
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

  /**
   * Decides a case without looking at what is expected.
   *
   * @throws ExplodingRuleException where a rule tries too many combinations of facts
   */
  public Decision decide(Rulebook rulebook, Scenario scenario) {
    return decider.decide(rulebook, scenario.understoodBy(rulebook), LANGUAGE);
  }

  /** The decision with what else the case expects something of. */
  private Decision answered(
      Rulebook rulebook, Expectation expected, SubmittedCase submitted, Decision plain) {
    Decision decision =
        expected.whatIf().isEmpty()
            ? plain
            : plain.with(new Improver(decider).improve(rulebook, submitted, plain, LANGUAGE));
    return expected.notMet().isEmpty()
        ? decision
        : decision.with(explainer.explain(rulebook, submitted, LANGUAGE, Asked.EVERYTHING));
  }
}
