package dev.beian.scenario;

import dev.beian.EveryText;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of four rules and one table, enough to hold cases against. */
final class TinyRules {

  /** The file that the cases of a test stand in. */
  static final String CASES = "rules/national/tiny.cases.yaml";

  private static final Rulebook RULEBOOK = load();

  private static final String NATIONAL =
      """
      // Hosting and ordering, in two words.
      rule "national/access-filing"
          @Title("未接入的网站要办接入备案")
          @Basis("tiny-law#1")
          @Statement("L-1")
      when
          FilingCase( intent == HOST )
          $site : Website( hostedHere == true, linkedHere == false )
      then
          decision.requiresAction( $site, "access-filing-required" )
              .procedure( ACCESS_FILING ).access( BLOCKED ).opensWhen( INITIAL_REVIEW_PASSED )
              .step( SUBMIT_ACCESS_FILING );
      end

      /* The other side of it. */
      rule "national/already-linked"
          @Title("已接入的网站无需备案")
          @Basis("tiny-law#1, tiny-faq#T1")
          @Statement("L-1, T-1")
      when
          FilingCase( intent == HOST )
          $site : Website( hostedHere == true, linkedHere == true )
      then
          decision.informs( $site, "already-linked" ).procedure( NONE ).access( OPEN );
      end

      rule "national/order-covers"
          @Title("申请中的接入备案")
          @Basis("tiny-law#1")
      when
          FilingCase( intent == APPLY )
          $site : Website( linkedHere == false )
      then
          decision.informs( $site, "order-covers" ).procedure( ACCESS_FILING );
      end
      """;

  private static final String PROVIDER =
      """
      declare WebsiteLimit
          @Table("website-limits")
          filer : FilerKind
          max : int
      end

      rule "tiny-cloud/websites-per-application"
          @Title("一次申请可接入的网站数量")
          @Basis("tiny-faq#T1")
          @Statement("T-1, T-2")
      when
          $order : Application( contents contains ACCESS_FILING, $n : websiteCount )
          Filer( $kind : kind )
          $limit : WebsiteLimit( filer == $kind, max < $n )
      then
          decision.rejects( $order, "too-many-websites", $n, $limit.max );
      end
      """;

  private static final String LAW =
      """
      id: tiny-law
      title: { zh: "小法", en: "Tiny law" }
      clauses:
        "1":
          title: { zh: "接入", en: "Access" }
          text: { zh: "先接入，后开通。", en: "Link first, open then." }
          statements:
            L-1: { zh: "先接入，后开通。", en: "Link first, open then." }
            L-2: { zh: "法律不要求覆盖。", en: "Law need not be covered." }
      """;

  private static final String FAQ =
      """
      id: tiny-faq
      provider: tiny-cloud
      title: { zh: "小云问答", en: "Tiny Cloud FAQ" }
      clauses:
        T1:
          title: { zh: "数量", en: "How many" }
          text: { zh: "一次最多两个。", en: "Two at most." }
          statements:
            T-1: { zh: "一次最多两个。", en: "Two at most." }
            T-2: { zh: "超过的不予受理。", en: "More are refused." }
            T-3: { zh: "没有规则的事实。", en: "A fact without a rule." }
      """;

  private static final String PROVIDER_NAME =
      "{ id: tiny-cloud, name: { zh: 小云, en: Tiny Cloud } }";

  private static final String LIMITS =
      """
      filer,max,provider,source
      INDIVIDUAL,1,tiny-cloud,tiny-faq#T1
      ORGANIZATION,2,tiny-cloud,tiny-faq#T1
      """;

  private TinyRules() {}

  /** The rulebook. */
  static Rulebook rulebook() {
    return RULEBOOK;
  }

  /** The cases of a text, read beside the rules. */
  static CaseFiles.Reading cases(String text) {
    return CaseFiles.read(folder(text), RULEBOOK);
  }

  /** The same, without a rulebook to hold names against. */
  static CaseFiles.Reading casesWithoutRulebook(String text) {
    return CaseFiles.read(folder(text));
  }

  private static RulesFolder folder(String cases) {
    Map<String, String> files = new TreeMap<>(files());
    files.put(CASES, cases);
    return folder(files);
  }

  /** The folder, without cases. */
  static RulesFolder folder() {
    return folder(files());
  }

  private static RulesFolder folder(Map<String, String> files) {
    try {
      return RulesFolder.of(files);
    } catch (RulebookRejectedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }

  private static Rulebook load() {
    try {
      return new RulebookLoader().load(folder());
    } catch (RulebookRejectedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }

  private static Map<String, String> files() {
    return Map.of(
        "rules/national/tiny.drl", NATIONAL,
        "rules/providers/tiny-cloud/tiny.drl", PROVIDER,
        "rules/providers/tiny-cloud/provider.yaml", PROVIDER_NAME,
        "rules/sources/tiny-law.yaml", LAW,
        "rules/sources/tiny-faq.yaml", FAQ,
        "rules/tables/website-limits.csv", LIMITS,
        "rules/texts/zh.yaml", texts(),
        "rules/texts/en.yaml", texts());
  }

  private static String texts() {
    StringBuilder yaml = new StringBuilder();
    section(
        yaml,
        "findings",
        List.of("access-filing-required", "already-linked", "order-covers", "sources-silent"));
    yaml.append("  too-many-websites: \"{n} > {max}\"\n");
    yaml.append(EveryText.sections(List.of(NATIONAL, PROVIDER), List.of()));
    return yaml.toString();
  }

  private static void section(StringBuilder yaml, String section, Collection<String> keys) {
    yaml.append(section).append(":\n");
    keys.forEach(key -> yaml.append("  \"" + key + "\": \"" + key + "\"\n"));
  }
}
