package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case beside the rules, held against the decision expected for it. */
class CasesTest {

  @Test
  void nothingIsWrongWithTheFilesOfCases() {
    assertThat(OurRules.cases().faults()).extracting(Fault::shown).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsDecidedAsExpected() {
    return OurRules.cases().scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.file() + ": " + scenario.name(), () -> passes(scenario)));
  }

  private static void passes(Scenario scenario) {
    ScenarioResult result = OurRules.RUNNER.run(OurRules.rulebook(), scenario);
    if (!result.passed()) {
      throw new AssertionError(ScenarioReport.of(result));
    }
  }
}
