package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.decision.Decision;
import dev.beian.filing.Intent;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rulebook that shares parts with the one before it, held against one made from nothing. */
class SharedPartsTest {

  private static final int EVERY = 9;
  private static final Optional<String> TENCENT = Optional.of("tencent-cloud");
  private static final Optional<String> ALIBABA = Optional.of("alibaba-cloud");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/texts/zh.yaml | 备案 | 备 案",
        "rules/providers/tencent-cloud/provider.yaml | 腾讯云 | 腾讯 云",
        "rules/sources/order-33.yaml | 管理办法 | 管理 办法",
        "rules/tables/website-limits.csv | tencent-cloud,INDIVIDUAL,1, | tencent-cloud,INDIVIDUAL,3,",
        "rules/providers/tencent-cloud/order.drl | max : int | max : Integer",
        "rules/national/hosting.drl | linkedHere == false | linkedHere == true",
        "rules/national/application.drl | /** | '\n\n/**'",
      })
  void decidesToTheLetterAsOneMadeFromNothing(String file, String old, String replacement)
      throws Exception {
    RulesFolder folder = with(file, old, replacement);
    Rulebook shared = new RulebookLoader().load(folder, Optional.of(OurRules.rulebook()));
    Rulebook fresh = new RulebookLoader().load(folder);

    List<Scenario> some =
        IntStream.range(0, OurRules.cases().scenarios().size())
            .filter(i -> i % EVERY == 0)
            .mapToObj(OurRules.cases().scenarios()::get)
            .toList();
    assertThat(decided(shared, some)).isEqualTo(decided(fresh, some));
  }

  private static List<Decision> decided(Rulebook rulebook, List<Scenario> scenarios) {
    return SideBySide.each(scenarios, scenario -> OurRules.RUNNER.decide(rulebook, scenario));
  }

  @Test
  void rulesAreMadeReadyOnceWhereOnlyWordsChange() throws Exception {
    Rulebook before = OurRules.rulebook();
    before.executable(TENCENT, Intent.APPLY).base();
    Rulebook after = after("rules/texts/zh.yaml", "备案", "备 案");

    assertThat(after.executable(TENCENT, Intent.APPLY))
        .isSameAs(before.executable(TENCENT, Intent.APPLY));
  }

  @Test
  void rulesAreMadeReadyAnewForTheProviderAlone() throws Exception {
    Rulebook before = OurRules.rulebook();
    before.executable(TENCENT, Intent.APPLY).base();
    before.executable(ALIBABA, Intent.APPLY).base();
    Rulebook after =
        after(
            "rules/tables/website-limits.csv",
            "tencent-cloud,INDIVIDUAL,1,",
            "tencent-cloud,INDIVIDUAL,3,");

    assertThat(after.executable(ALIBABA, Intent.APPLY))
        .isSameAs(before.executable(ALIBABA, Intent.APPLY));
    assertThat(after.executable(TENCENT, Intent.APPLY))
        .isNotSameAs(before.executable(TENCENT, Intent.APPLY));
  }

  private static Rulebook after(String file, String old, String replacement) throws Exception {
    return new RulebookLoader()
        .load(with(file, old, replacement), Optional.of(OurRules.rulebook()));
  }

  private static RulesFolder with(String file, String old, String replacement) throws Exception {
    TreeMap<String, String> files = new TreeMap<>(OurRules.folder().files());
    String text = files.get(file);
    assertThat(text).as(file).contains(old);
    files.put(file, text.replaceFirst(Pattern.quote(old), replacement));
    return RulesFolder.of(files);
  }
}
