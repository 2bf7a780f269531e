package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases a change cannot touch, held against what really comes of them. */
class PassedBeforeTest {

  private static final PassedBefore BEFORE =
      new PassedBefore(OurRules.rulebook(), OurRules.cases().scenarios());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/tables/website-limits.csv | tencent-cloud,INDIVIDUAL,1, | tencent-cloud,INDIVIDUAL,3,",
        "rules/providers/alibaba-cloud/order.drl | intent == APPLY | intent == HOST",
        "rules/national/hosting.drl | linkedHere == false | linkedHere == true",
        "rules/sources/order-33.yaml | 2005-03-20 | 2006-03-20",
      })
  void whatIsNotTouchedIsDecidedAsBefore(String file, String old, String replacement)
      throws Exception {
    Rulebook changed = with(file, old, replacement);
    PassedBefore.Untouched untouched = BEFORE.by(changed);
    List<Scenario> kept =
        OurRules.cases().scenarios().stream().filter(untouched::contains).toList();

    assertThat(kept).hasSizeLessThan(OurRules.cases().scenarios().size());
    assertThat(OurRules.RUNNER.run(changed, kept)).allMatch(ScenarioResult::passed);
  }

  @Test
  void aChangeForOneProviderLeavesThoseOfOthersAlone() throws Exception {
    Rulebook changed =
        with(
            "rules/tables/website-limits.csv",
            "tencent-cloud,INDIVIDUAL,1,",
            "tencent-cloud,INDIVIDUAL,3,");
    PassedBefore.Untouched untouched = BEFORE.by(changed);

    assertThat(OurRules.cases().scenarios())
        .filteredOn(PassedBeforeTest::looksAtOneQuestion)
        .filteredOn(one -> "alibaba-cloud".equals(one.understood().filingCase().provider()))
        .isNotEmpty()
        .allMatch(untouched::contains);
    assertThat(OurRules.RUNNER.run(changed, OurRules.cases().scenarios()))
        .filteredOn(result -> !result.passed())
        .isNotEmpty()
        .noneMatch(result -> untouched.contains(result.scenario()));
  }

  @Test
  void otherWordsTouchNoCase() throws Exception {
    PassedBefore.Untouched untouched =
        BEFORE.by(with("rules/texts/zh.yaml", "\nfindings:", "\n# 说法\nfindings:"));

    assertThat(OurRules.cases().scenarios())
        .filteredOn(PassedBeforeTest::looksAtOneQuestion)
        .allMatch(untouched::contains);
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
    PassedBefore.Untouched untouched = BEFORE.by(OurRules.rulebook());

    assertThat(untouched.contains(old)).isTrue();
    assertThat(untouched.contains(other)).isFalse();
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
    return OurRules.load(RulesFolder.of(files));
  }
}
