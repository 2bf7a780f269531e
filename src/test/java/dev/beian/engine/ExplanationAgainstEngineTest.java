package dev.beian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.decision.Explanation;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Standing;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an explanation says of every rule is what the rule engine did with it. */
class ExplanationAgainstEngineTest {

  private static final int CASES = 4_000;

  private static Rulebook rulebook;

  @BeforeAll
  static void load() throws Exception {
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
  }

  @Test
  void agreesOnEveryCaseOfTheFolder() {
    List<Scenario> scenarios = CaseFiles.read(rulebook.folder(), rulebook).scenarios();
    assertThat(scenarios).hasSizeGreaterThan(1_500);
    Set<Standing> seen = EnumSet.noneOf(Standing.class);
    Set<String> spoke = new TreeSet<>();
    Set<String> kept = new TreeSet<>();
    for (Scenario scenario : scenarios) {
      Understood understood =
          (Understood)
              CaseReader.read(
                  scenario.submitted(), rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW);
      for (ExplainedRule one : agrees(understood.submittedCase())) {
        seen.add(one.state());
        (one.state() == Standing.FIRED ? spoke : kept).add(one.rule().name());
      }
    }
    assertThat(spoke).as("rules seen to speak").isEqualTo(rulebook.rules().keySet());
    assertThat(kept).as("rules seen not to").containsAll(rulebook.rules().keySet());
    assertThat(seen).contains(Standing.FIRED, Standing.NOT_MET, Standing.UNKNOWN);
  }

  @Test
  void agreesOnCasesMadeAtRandom() {
    RandomCases cases = new RandomCases(20261122);
    Set<Standing> seen = EnumSet.noneOf(Standing.class);
    Set<String> providers = new TreeSet<>();
    Set<String> spoke = new TreeSet<>();
    for (int i = 0; i < CASES; i++) {
      SubmittedCase submitted = cases.next(rulebook.providersOnFile());
      Optional.ofNullable(submitted.filingCase().provider()).ifPresent(providers::add);
      for (ExplainedRule one : agrees(submitted)) {
        seen.add(one.state());
        if (one.state() == Standing.FIRED) {
          spoke.add(one.rule().name());
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Standing.values());
    assertThat(providers).containsAll(rulebook.providersOnFile());
    assertThat(spoke.size()).as("rules seen to speak").isGreaterThan(rulebook.rules().size() / 2);
  }

  private static List<ExplainedRule> agrees(SubmittedCase submitted) {
    ExecutableRules executable =
        rulebook.executable(
            Optional.ofNullable(submitted.filingCase().provider()),
            submitted.filingCase().intent());
    Map<String, Set<String>> spoke = new TreeMap<>();
    RuleSession.run(executable, submitted)
        .forEach(
            ruling ->
                spoke
                    .computeIfAbsent(ruling.rule().name(), rule -> new TreeSet<>())
                    .add(ruling.about().pointer()));
    Explanation explanation = new Explainer().explain(rulebook, submitted, "zh", Asked.CONCERNED);
    assertThat(fired(explanation))
        .as("rules that speak in %s", submitted.submitted())
        .isEqualTo(spoke);
    Waiting waiting = new Waiting(executable, submitted);
    for (ExplainedRule one : explanation.rules()) {
      holdsTogether(one, submitted);
      ReadyRule ready = executable.rule(one.rule().name());
      if (one.state() == Standing.NOT_MET) {
        assertThat(waiting.open(ready)).as(one.rule().name() + " in " + submitted).isEmpty();
      }
    }
    return explanation.rules();
  }

  private static Map<String, Set<String>> fired(Explanation explanation) {
    return explanation.rules().stream()
        .filter(one -> one.state() == Standing.FIRED)
        .collect(
            Collectors.toMap(
                one -> one.rule().name(),
                one -> new TreeSet<>(one.about()),
                (one, other) -> one,
                TreeMap::new));
  }

  /** The state of a rule follows from the states of its conditions. */
  private static void holdsTogether(ExplainedRule one, SubmittedCase submitted) {
    Set<Holding> states =
        one.conditions().stream()
            .filter(condition -> !isWithin(condition.id()))
            .map(Explanation.ExplainedCondition::state)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Holding.class)));
    String where = one.rule().name() + " in " + submitted.submitted();
    switch (one.state()) {
      case FIRED -> assertThat(states).as(where).isSubsetOf(Holding.HELD);
      case UNKNOWN -> {
        assertThat(states).as(where).contains(Holding.UNKNOWN).doesNotContain(Holding.FAILED);
        assertThat(one.waitsFor()).as(where).isNotEmpty();
      }
      case NOT_MET -> assertThat(states).as(where).contains(Holding.FAILED);
      case NOT_IN_FORCE -> assertThat(states).as(where).isEmpty();
    }
  }

  /** Whether a condition stands below {@code exists}: a place within a condition within a rule. */
  private static boolean isWithin(String id) {
    return id.substring(id.indexOf('#')).split("\\.", -1).length > 2;
  }
}
