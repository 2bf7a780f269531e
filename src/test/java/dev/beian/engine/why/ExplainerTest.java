package dev.beian.engine.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.beian.decision.Explanation;
import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Standing;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link Explainer}: the nearest miss, in words. */
class ExplainerTest {

  private static final String PERSONAL =
      """
      { "asOf": "2026-11-02", "intent": "APPLY", "provider": "tencent-cloud",
        "filer": { "kind": "INDIVIDUAL", "province": "CN-GD", "changed": [],
                   "filing": { "status": "ACTIVE", "providers": [ { "id": "alibaba-cloud", "websites": 2 } ] } },
        "websites": [ { "domains": [ { "name": "blog.com", "owner": "SHAREHOLDER" } ], "changed": [],
                        "filing": { "status": "ACTIVE", "providers": [ "alibaba-cloud" ] } } ],
        "application": { "contents": [ "ACCESS_FILING" ], "changes": [] } }
      """;

  private static Rulebook rulebook;

  @BeforeAll
  static void load() throws Exception {
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
  }

  private static Explanation explained(String json, String language, Asked asked) throws Exception {
    Understood understood =
        (Understood)
            CaseReader.read(
                json.getBytes(StandardCharsets.UTF_8),
                rulebook.providersOnFile(),
                OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    return new Explainer().explain(rulebook, understood.submittedCase(), language, asked);
  }

  private static ExplainedRule rule(String json, String language, String name) throws Exception {
    List<ExplainedRule> rules = explained(json, language, Asked.about(name)).rules();
    assertThat(rules).hasSize(1);
    return rules.get(0);
  }

  private static List<String> failed(ExplainedRule rule) {
    return rule.conditions().stream()
        .filter(one -> one.state() == Holding.FAILED)
        .map(ExplainedCondition::text)
        .toList();
  }

  @Test
  void aMissIsToldWithWhatIsRequiredAndWhatThereIs() throws Exception {
    ExplainedRule miss = rule(PERSONAL, "zh", "tencent-cloud/too-many-websites");
    assertThat(miss.state()).isEqualTo(Standing.NOT_MET);
    assertThat(miss.about()).containsExactly("/application");
    assertThat(failed(miss)).containsExactly("一次申请最多接入的网站数：要求 少于 1（要接入的网站数），实际 1");
    assertThat(miss.conditions())
        .extracting(ExplainedCondition::id, ExplainedCondition::paths, ExplainedCondition::row)
        .contains(
            tuple("tencent-cloud/too-many-websites#2.1", List.of("/application/contents"), null),
            tuple("tencent-cloud/too-many-websites#4.2", List.of("/websites"), 2));
    assertThat(failed(rule(PERSONAL, "en", "tencent-cloud/too-many-websites")))
        .containsExactly(
            "most websites in one application: required less than 1"
                + " (number of websites to be linked), found 1");
  }

  @Test
  void theRowThatComesFurthestIsTheOneForTheKindOfFiler() throws Exception {
    ExplainedRule miss = rule(PERSONAL, "zh", "tencent-cloud/too-many-websites");
    assertThat(miss.conditions())
        .filteredOn(one -> one.table() != null)
        .extracting(ExplainedCondition::row)
        .containsOnly(2);
  }

  @Test
  void theWebsiteThatComesFurthestIsNamed() throws Exception {
    String two =
        PERSONAL.replace(
            "\"websites\": [ { \"domains\"",
            "\"websites\": [ { \"filing\": null, \"domains\": [], \"changed\": [] }, {"
                + " \"domains\"");
    ExplainedRule miss = rule(two, "zh", "national/already-linked");
    assertThat(miss.about()).containsExactly("/websites/1");
    assertThat(failed(miss)).contains("办理意图：要求 托管网站，实际 提交申请", "网站是否已在该接入商接入：要求 是，实际 否");
  }

  @Test
  void anAbsenceThatIsSpoiltNamesWhatIsThere() throws Exception {
    String owned = PERSONAL.replace("INDIVIDUAL", "ORGANIZATION");
    ExplainedRule miss = rule(owned, "zh", "national/domain-owner-differs");
    assertThat(miss.state()).isEqualTo(Standing.NOT_MET);
    assertThat(miss.conditions())
        .filteredOn(one -> one.state() == Holding.FAILED)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("national/domain-owner-differs#5.0");
              assertThat(one.text())
                  .isEqualTo(
                      "可以接受的域名所有者：要求 没有这样的：适用的主体类型 单位（主体类型），" + "且 可以接受的域名所有者 股东（域名所有者），实际 第 2 行");
              assertThat(one.table()).isEqualTo("accepted-domain-owners");
            });
    assertThat(rule(PERSONAL, "zh", "national/domain-owner-differs").state())
        .isEqualTo(Standing.FIRED);
  }

  @Test
  void aJoinIsToldByTheNameOfWhatItJoins() throws Exception {
    assertThat(rule(PERSONAL, "zh", "national/domain-owner-differs").conditions())
        .extracting(ExplainedCondition::text)
        .contains("域名所属的网站：要求 blog.com（网站），实际 blog.com");
  }

  @Test
  void aRuleThatAbsentFactsDecideWaitsForThem() throws Exception {
    String untold = PERSONAL.replace("\"kind\": \"INDIVIDUAL\", ", "");
    ExplainedRule waiting = rule(untold, "zh", "tencent-cloud/websites-within-limit");
    assertThat(waiting.state()).isEqualTo(Standing.UNKNOWN);
    assertThat(waiting.waitsFor()).containsExactly("/filer/kind");
  }

  @Test
  void aRuleThatIsNotYetInForceTellsSinceWhenItIs() throws Exception {
    ExplainedRule early =
        rule(PERSONAL.replace("2026-11-02", "2017-12-31"), "zh", "national/domain-owner-differs");
    assertThat(early.state()).isEqualTo(Standing.NOT_IN_FORCE);
    assertThat(early.from()).isEqualTo("2018-01-01");
    assertThat(early.until()).isNull();
    assertThat(early.conditions()).isEmpty();
  }

  @Test
  void aRuleOfAnotherProviderFailsByItsProviderFirst() throws Exception {
    Explanation usual = explained(PERSONAL, "zh", Asked.CONCERNED);
    assertThat(usual.rules())
        .extracting(one -> one.rule().name())
        .noneMatch(one -> one.startsWith("alibaba"));
    assertThat(usual.otherProviders()).isPositive();
    String other =
        rulebook.rules().keySet().stream()
            .filter(one -> one.startsWith("alibaba-cloud/"))
            .findFirst()
            .orElseThrow();
    ExplainedCondition first = rule(PERSONAL, "zh", other).conditions().get(0);
    assertThat(first.id()).isEqualTo(other + "#0");
    assertThat(first.text()).isEqualTo("接入商：要求 阿里云，实际 腾讯云");
  }

  @Test
  void aFindingThatAnotherRuleReplacesSaysWhich() throws Exception {
    String mixed =
        PERSONAL.replace("[ \"ACCESS_FILING\" ]", "[ \"ACCESS_FILING\", \"NEW_WEBSITE\" ]");
    ExplainedRule general = rule(mixed, "zh", "national/mixed-order-not-stated");
    assertThat(general.state()).isEqualTo(Standing.FIRED);
    assertThat(general.overriddenBy()).isEqualTo("tencent-cloud/access-and-new-website");
  }

  @Test
  void theNearestMissesComeFirst() throws Exception {
    List<ExplainedRule> misses =
        explained(PERSONAL, "zh", Asked.CONCERNED).rules().stream()
            .filter(one -> one.state() == Standing.NOT_MET)
            .toList();
    assertThat(misses).extracting(ExplainedRule::failures).isSorted();
  }

  @Test
  void everyTextIsWordedInBothLanguages() throws Exception {
    for (String language : List.of("zh", "en")) {
      for (ExplainedRule one : explained(PERSONAL, language, Asked.EVERYTHING).rules()) {
        for (ExplainedCondition condition : one.conditions()) {
          assertThat(condition.text()).as(condition.id()).doesNotContain("{", "}");
          assertThat(condition.field()).as(condition.id()).doesNotMatch("[A-Z]\\w+\\.\\w+");
        }
      }
    }
  }
}
