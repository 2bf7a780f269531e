package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases a change cannot touch, held against what really comes of them. */
class PassedBeforeTest {

  private static final Map<String, Essence> DECIDED = new ConcurrentHashMap<>();
  private static PassedBefore before = new PassedBefore();

  @BeforeAll
  static void allPass() {
    List<PassedBefore.Passed> passed =
        SideBySide.each(
            OurRules.cases().scenarios(),
            scenario -> {
              ScenarioRunner.Ran ran = OurRules.RUNNER.ran(OurRules.rulebook(), scenario);
              DECIDED.put(scenario.id(), Essence.of(ran.result().decision().orElseThrow()));
              return new PassedBefore.Passed(scenario, ran.settled());
            });
    before = new PassedBefore(OurRules.rulebook(), passed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/tables/website-limits.csv | tencent-cloud,INDIVIDUAL,1, | tencent-cloud,INDIVIDUAL,3,",
        "rules/providers/alibaba-cloud/order.drl | intent == APPLY | intent == HOST",
        "rules/national/hosting.drl | linkedHere == false | linkedHere == true",
        "rules/national/application.drl | 2005-03-20 | 2026-12-01",
        "rules/national/hosting.drl | mainland == false | mainland == true",
        "rules/providers/tencent-cloud/order.drl | max : int | max : Integer",
        "rules/sources/order-33.yaml | 2005-03-20 | 2006-03-20",
      })
  void whatIsNotTouchedIsDecidedAsBefore(String file, String old, String replacement)
      throws Exception {
    Rulebook changed = with(file, old, replacement);
    PassedBefore.Untouched untouched = before.by(changed);
    List<Scenario> kept =
        OurRules.cases().scenarios().stream()
            .filter(one -> untouched.passed(one).isPresent())
            .toList();

    assertThat(kept).isNotEmpty();
    assertThat(OurRules.RUNNER.run(changed, kept))
        .allSatisfy(
            result ->
                assertThat(Essence.of(result.decision().orElseThrow()))
                    .as(result.scenario().id())
                    .isEqualTo(DECIDED.get(result.scenario().id())))
        .allMatch(ScenarioResult::passed);
  }

  @Test
  void aChangeForOneProviderLeavesThoseOfOthersAlone() throws Exception {
    Rulebook changed =
        with(
            "rules/tables/website-limits.csv",
            "tencent-cloud,INDIVIDUAL,1,",
            "tencent-cloud,INDIVIDUAL,3,");
    PassedBefore.Untouched untouched = before.by(changed);

    assertThat(OurRules.cases().scenarios())
        .filteredOn(PassedBeforeTest::looksAtOneQuestion)
        .filteredOn(one -> "alibaba-cloud".equals(one.understood().filingCase().provider()))
        .isNotEmpty()
        .allMatch(scenario -> untouched.passed(scenario).isPresent());
    assertThat(OurRules.RUNNER.run(changed, OurRules.cases().scenarios()))
        .filteredOn(result -> !result.passed())
        .isNotEmpty()
        .noneMatch(result -> untouched.passed(result.scenario()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/texts/zh.yaml | 备案 | 备 案",
        "rules/providers/huawei-cloud/provider.yaml | 华为云 | 华为 云",
        "rules/national/hosting.drl | /** | /** 只是注释",
      })
  void otherWordsTouchNoCase(String file, String old, String replacement) throws Exception {
    PassedBefore.Untouched untouched = before.by(with(file, old, replacement));

    assertThat(OurRules.cases().scenarios())
        .allMatch(scenario -> untouched.passed(scenario).isPresent());
  }

  @Test
  void aRuleThatStandsElsewhereInItsFileIsTheSame() throws Exception {
    PassedBefore.Untouched untouched =
        before.by(with("rules/national/hosting.drl", "/**", "\n\n/**"));

    assertThat(OurRules.cases().scenarios())
        .allMatch(scenario -> untouched.passed(scenario).isPresent());
  }

  @Test
  void aCaseThatIsAnotherNowIsRun() {
    Scenario old = OurRules.cases().scenarios().get(0);
    Scenario other =
        new Scenario(
            old.file(),
            old.position(),
            old.name() + "，改了",
            old.submitted(),
            old.understood(),
            old.providers(),
            old.expected());
    PassedBefore.Untouched untouched = before.by(OurRules.rulebook());

    assertThat(untouched.passed(old)).isPresent();
    assertThat(untouched.passed(other)).isEmpty();
  }

  private static boolean looksAtOneQuestion(Scenario scenario) {
    return scenario.understood().filingCase().provider() != null
        && scenario.expected().whatIf().isEmpty()
        && scenario.expected().notMet().isEmpty();
  }

  private static Rulebook with(String file, String old, String replacement)
      throws RulebookRejectedException {
    TreeMap<String, String> files = new TreeMap<>(OurRules.folder().files());
    String text = files.get(file);
    assertThat(text).as(file).contains(old);
    files.put(file, text.replaceFirst(Pattern.quote(old), replacement));
    return new RulebookLoader().load(RulesFolder.of(files), Optional.of(OurRules.rulebook()));
  }
}
