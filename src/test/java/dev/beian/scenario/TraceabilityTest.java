package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Rule;
import org.junit.jupiter.api.Test;

/** Every fact of the FAQs is held by a rule, and shown by cases both ways. */
class TraceabilityTest {

  private static final Coverage COVERAGE = Coverage.of(OurRules.RULEBOOK, OurRules.results());

  @Test
  void everyFactOfTheFaqsHasARuleAndCasesEachWay() {
    assertThat(Traceability.of(OurRules.RULEBOOK, COVERAGE).gaps())
        .extracting(trace -> trace.shown("zh"))
        .isEmpty();
  }

  @Test
  void everyRuleSpeaksInSomeCase() {
    assertThat(COVERAGE.silent()).extracting(Rule::name).isEmpty();
  }
}
