package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.beian.decision.Decision;
import dev.beian.decision.Outcome;
import dev.beian.decision.WhatIf;
import dev.beian.decision.WhatIf.Change;
import dev.beian.decision.WhatIf.Improvement;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
import dev.beian.filing.Alteration;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.Lever;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.Rulebook;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would change a decision for the better, for every case of the rules. */
class ImproverTest {

  private static final Rulebook RULEBOOK = OurRules.rulebook();
  private static final Decider DECIDER = new Decider();
  private static final Improver IMPROVER = new Improver(DECIDER);

  @TestFactory
  Stream<DynamicTest> whatIsPromisedComesTrue() {
    return OurRules.cases().scenarios().stream()
        .map(scenario -> DynamicTest.dynamicTest(scenario.id(), () -> holds(read(scenario))));
  }

  private static SubmittedCase read(Scenario scenario) {
    return ((Understood)
            CaseReader.read(
                scenario.submitted(), RULEBOOK.providersOnFile(), ScenarioRunner.USUAL_NOW))
        .submittedCase();
  }

  private static void holds(SubmittedCase submitted) {
    Decision before = DECIDER.decide(RULEBOOK, submitted, "en");
    WhatIf whatIf = IMPROVER.improve(RULEBOOK, submitted, before, "en");
    assertThat(IMPROVER.improve(RULEBOOK, submitted, before, "en")).isEqualTo(whatIf);
    for (Improvement improvement : whatIf.improvements()) {
      Decision after = DECIDER.decide(RULEBOOK, with(submitted, improvement.changes()), "en");
      assertThat(after.outcome()).as(improvement.id()).isEqualTo(improvement.outcome());
      assertThat(after.outcome()).as(improvement.id()).isGreaterThan(before.outcome());
      assertThat(after.outcome()).isNotEqualTo(Outcome.INFORMATION_REQUIRED);
      assertThat(improvement.changes()).hasSizeLessThanOrEqualTo(2);
      assertThat(improvement.gone()).as(improvement.id()).isNotEmpty();
      if (!improvement.id().contains("/provider=")) {
        noneCanBeSpared(submitted, improvement);
      }
    }
    if (whatIf.improvements().isEmpty()) {
      assertThat(whatIf.message()).isNotBlank();
    }
  }

  private static void noneCanBeSpared(SubmittedCase submitted, Improvement improvement) {
    if (improvement.changes().size() > 1) {
      for (Change change : improvement.changes()) {
        assertThat(DECIDER.decide(RULEBOOK, with(submitted, List.of(change)), "en").outcome())
            .as("%s alone, of %s", change.path(), improvement.id())
            .isNotEqualTo(improvement.outcome());
      }
    }
  }

  private static SubmittedCase with(SubmittedCase submitted, List<Change> changes) {
    SubmittedCase made = submitted;
    for (Change change : changes) {
      made = Alteration.of(made, change.path(), value(made, change), RULEBOOK.providersOnFile());
    }
    return made;
  }

  private static JsonNode value(SubmittedCase submitted, Change change) {
    if (change.measure() == null) {
      return change.to() == null ? MissingNode.getInstance() : (JsonNode) change.to();
    }
    ArrayNode first = Pointers.value(submitted.submitted(), change.path()).orElseThrow().deepCopy();
    while (first.size() > ((Number) change.to()).intValue()) {
      first.remove(first.size() - 1);
    }
    return first;
  }

  @ParameterizedTest
  @EnumSource
  void everyLeverMovesAMemberOfACase(Lever lever) {
    assertThat(Vocabulary.at(lever.place().replace("*", "0"))).isPresent();
  }

  @Test
  void aRefusedOrderIsToldTheLeastThatMakesItAcceptable() {
    Scenario mixed =
        OurRules.cases().scenarios().stream()
            .filter(one -> one.name().startsWith("接入备案和新增网站放在一次申请里，不受理"))
            .findFirst()
            .orElseThrow();
    SubmittedCase submitted = read(mixed);
    Decision decision = DECIDER.decide(RULEBOOK, submitted, "en");

    WhatIf whatIf = IMPROVER.improve(RULEBOOK, submitted, decision, "en");

    assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(whatIf.complete()).isTrue();
    assertThat(whatIf.improvements())
        .anySatisfy(
            one -> {
              assertThat(one.outcome()).isEqualTo(Outcome.PERMITTED);
              assertThat(one.changes())
                  .extracting(Change::path)
                  .containsExactlyInAnyOrder("/application/contents", "/websites");
              assertThat(one.gone())
                  .extracting(WhatIf.Noted::code)
                  .contains("access-and-new-website");
              assertThat(one.message()).contains("Change what the order asks for");
            });
  }

  @Test
  void aServerMovesOnlyWhereNothingElseIsAskedOfTheTarget() {
    Scenario many =
        OurRules.cases().scenarios().stream()
            .filter(one -> one.name().startsWith("个人有十二个网站要接入"))
            .findFirst()
            .orElseThrow();
    SubmittedCase submitted = read(many);
    Decision decision = DECIDER.decide(RULEBOOK, submitted, "en");

    assertThat(IMPROVER.improve(RULEBOOK, submitted, decision, "en").improvements())
        .noneSatisfy(
            one -> assertThat(one.changes()).extracting(Change::path).contains("/provider"));
  }

  @Test
  void whatIsNotTriedInTimeIsCutOffAndThatIsSaid() {
    SubmittedCase submitted =
        read(
            OurRules.cases().scenarios().stream()
                .filter(one -> one.name().startsWith("接入备案和新增网站放在一次申请里，不受理"))
                .findFirst()
                .orElseThrow());
    Decision decision = DECIDER.decide(RULEBOOK, submitted, "en");

    WhatIf whatIf =
        new Improver(DECIDER, Duration.ZERO).improve(RULEBOOK, submitted, decision, "en");

    assertThat(whatIf.complete()).isFalse();
    assertThat(whatIf.improvements()).isEmpty();
    assertThat(whatIf.message()).contains("not every change was tried", "time was up");
  }
}
