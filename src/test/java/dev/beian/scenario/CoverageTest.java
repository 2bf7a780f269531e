package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.beian.engine.Decider;
import dev.beian.rulebook.Rule;
import dev.beian.scenario.Traceability.Gap;
import dev.beian.scenario.Traceability.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Coverage} and {@link Traceability} of a folder of four rules. */
class CoverageTest {

  private static final String CASES =
      """
      bases:
        order:
          intent: APPLY
          provider: tiny-cloud
          filer: { kind: ORGANIZATION }
          application: { contents: [ACCESS_FILING] }
      cases:
        - name: 三个网站，超过上限
          base: order
          case: { websites: [ { repeat: 3, of: { filing: { status: ACTIVE, providers: [other-cloud] } } } ] }
          expect:
            outcome: REJECTED
            findings: [too-many-websites, order-covers]
            notRules: [national/access-filing]
      """;

  private static final Coverage COVERAGE = coverage();

  private static Coverage coverage() {
    ScenarioRunner runner = new ScenarioRunner(new Decider());
    List<ScenarioResult> results =
        runner.run(TinyRules.rulebook(), TinyRules.cases(CASES).scenarios());
    assertThat(results).extracting(ScenarioReport::of).containsExactly("passed: 三个网站，超过上限\n");
    return Coverage.of(TinyRules.rulebook(), results);
  }

  @Test
  void rulesThatNoCaseMakesSpeakAreListed() {
    assertThat(COVERAGE.silent())
        .extracting(Rule::name)
        .containsExactly("national/access-filing", "national/already-linked");
  }

  @Test
  void aNearMissCountsForTheRuleThatStaysSilent() {
    assertThat(COVERAGE.rules().get("national/access-filing").silentIn()).hasSize(1);
    assertThat(COVERAGE.rules().get("national/order-covers").silentIn()).isEmpty();
  }

  @Test
  void aFactLacksItsRuleOrACaseEachWay() {
    Traceability traceability = Traceability.of(TinyRules.rulebook(), COVERAGE);

    assertThat(traceability.traces())
        .extracting(trace -> trace.statement().id(), Trace::gaps)
        .containsExactly(
            tuple("T-1", List.of(Gap.NEAR_MISS)),
            tuple("T-2", List.of(Gap.NEAR_MISS)),
            tuple("T-3", List.of(Gap.RULE)),
            tuple("L-1", List.of(Gap.CASE)),
            tuple("L-2", List.of(Gap.RULE)));
  }

  @Test
  void onlyDocumentsOfProvidersMustBeCovered() {
    assertThat(Traceability.of(TinyRules.rulebook(), COVERAGE).gaps())
        .extracting(trace -> trace.shown("zh"))
        .containsExactly(
            "tiny-faq#T1 T-1 “一次最多两个。”: no case names a rule of it under `notRules`",
            "tiny-faq#T1 T-2 “超过的不予受理。”: no case names a rule of it under `notRules`",
            "tiny-faq#T1 T-3 “没有规则的事实。”: no rule rests on it");
  }
}
