package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every fact of the FAQs is held by a rule, and shown by cases both ways. */
class TraceabilityTest {

  private static Coverage coverage;

  @BeforeAll
  static void allCases() {
    coverage = Coverage.of(OurRules.rulebook(), OurRules.results());
  }

  @Test
  void everyFactOfTheFaqsHasARuleAndCasesEachWay() {
    assertThat(Traceability.of(OurRules.rulebook(), coverage).gaps())
        .extracting(trace -> trace.shown("zh"))
        .isEmpty();
  }

  @Test
  void everyRuleSpeaksInSomeCase() {
    assertThat(coverage.silent()).extracting(Rule::name).isEmpty();
  }
}
