package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Because;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.Step;
import dev.beian.decision.Effect;
import dev.beian.decision.PlaceKind;
import dev.beian.engine.Decider;
import dev.beian.rulebook.content.Source.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a province asks and no rule can test: each row of the table is said in the words of its own
 * source, and followed by a step to check it.
 */
class ProvinceHintsTest {

  private static final String TABLE = "province-hints";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyHintIsSaidInItsOwnWordsWithItsClause(String language) {
    Map<String, Statement> statements =
        OurRules.rulebook().sources().values().stream()
            .flatMap(source -> source.clauses().values().stream())
            .flatMap(clause -> clause.statements().stream())
            .collect(Collectors.toMap(Statement::id, statement -> statement));
    TreeSet<String> said = new TreeSet<>();
    for (Decision decision : decisions(language)) {
      for (Finding finding : decision.findings()) {
        rows(finding)
            .forEach(
                row -> {
                  String number = String.valueOf(row.values().get("statement"));
                  said.add(number);
                  assertThat(finding.message())
                      .as(number)
                      .contains(Objects.requireNonNull(statements.get(number)).text().get(language))
                      .doesNotContain("{");
                  assertThat(finding.effect()).isEqualTo(Effect.INFORMS);
                  assertThat(finding.about()).isEqualTo("/filer");
                  assertThat(finding.basis())
                      .extracting(Decision.Citation::source)
                      .as(number)
                      .anyMatch(source -> source.endsWith("-provinces"));
                });
      }
    }
    assertThat(said)
        .containsExactlyInAnyOrderElementsOf(
            OurRules.rulebook().executables().rows().stream()
                .filter(row -> row.type().table().filter(TABLE::equals).isPresent())
                .flatMap(row -> row.statements().stream())
                .toList());
  }

  @Test
  void itIsCheckedBeforeAnythingIsSubmittedAndInOneStepATopic() {
    for (Decision decision : decisions("zh")) {
      List<Step> steps = decision.nextSteps();
      assertThat(steps).extracting(Step::message).doesNotHaveDuplicates();
      List<Step> checks =
          steps.stream().filter(step -> step.action().name().startsWith("CHECK_")).toList();
      assertThat(checks)
          .allSatisfy(step -> assertThat(step.atKind()).isEqualTo(PlaceKind.FILER))
          .allSatisfy(
              step ->
                  assertThat(steps.subList(0, step.step()))
                      .noneMatch(before -> before.action().name().startsWith("SUBMIT_")));
      assertThat(checks.stream().flatMap(step -> step.findings().stream()).distinct())
          .containsExactlyInAnyOrderElementsOf(
              decision.findings().stream()
                  .filter(finding -> rows(finding).findAny().isPresent())
                  .map(Finding::code)
                  .distinct()
                  .toList());
    }
  }

  private static Stream<Because.Row> rows(Finding finding) {
    return finding.because().stream()
        .filter(Because.Row.class::isInstance)
        .map(Because.Row.class::cast)
        .filter(row -> row.table().equals(TABLE));
  }

  private static List<Decision> decisions(String language) {
    Decider decider = new Decider();
    return OurRules.cases().scenarios().stream()
        .filter(scenario -> scenario.file().contains("/provinces"))
        .map(
            scenario ->
                decider.decide(
                    OurRules.rulebook(), scenario.understoodBy(OurRules.rulebook()), language))
        .toList();
  }
}
