package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Outcome;
import dev.beian.decision.Standing;
import dev.beian.engine.Decider;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.NotJsonException;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the province is not told, rows for single provinces are neither there nor not there. */
class UnknownProvinceTest {

  private static final String RULE =
      """
      declare Ceiling
          @Table("ceilings")
          most : int
          strict : boolean
      end

      rule "tiny-cloud/too-many-for-the-province"
          @Title("数量")
          @Basis("tiny-faq#T1")
      when
          FilingCase( intent == APPLY )
          $order : Application( $n : websiteCount )
          Ceiling( most < $n, strict == true )
          not Ceiling( strict == false )
      then
          decision.rejects( $order, "already-linked" ).before( AMEND_ORDER );
      end

      rule "tiny-cloud/not-exempt"
          @Title("材料")
          @Basis("tiny-faq#T1")
      when
          FilingCase( intent == HOST )
          $site : Website( linkedHere == false )
          not Ceiling( strict == false )
      then
          decision.requiresAction( $site, "already-linked" ).before( AMEND_ORDER );
      end
      """;

  /** Jilin has a strict row and one that takes it back; Hainan and Hebei have the same row. */
  private static final String ROWS =
      """
      province,most,strict,from
      CN-HI,1,true,
      CN-HE,1,true,
      CN-JL,1,true,
      CN-JL,9,false,
      CN-GX,1,true,2025-01-01
      """;

  private static final String NAMES = "  Ceiling: c\n  Ceiling.most: m\n  Ceiling.strict: s";

  private static final String ORDER =
      """
      { "asOf": "%s", "intent": "%s", "provider": "tiny-cloud", "filer": { "kind": "ORGANIZATION" %s },
        "websites": [ { "filing": { "status": "ACTIVE", "providers": [] } },
                      { "filing": { "status": "ACTIVE", "providers": [] } } ],
        "application": { "contents": [ "ACCESS_FILING" ] } }
      """;

  private final Rulebook rulebook = rulebook();

  private static Rulebook rulebook() {
    Map<String, String> files = new TreeMap<>(TinyRules.folder().files());
    files.put("rules/providers/tiny-cloud/ceilings.drl", RULE);
    files.put("rules/tables/ceilings.csv", ROWS);
    for (String language : List.of("zh", "en")) {
      files.computeIfPresent(
          "rules/texts/" + language + ".yaml",
          (file, text) -> text.replaceFirst("(?m)^fields:$", "fields:\n" + NAMES));
    }
    try {
      return OurRules.load(RulesFolder.of(files));
    } catch (RulebookRejectedException rejected) {
      throw new AssertionError(rejected);
    }
  }

  private SubmittedCase submitted(String day, String intent, String province) {
    byte[] text = ORDER.formatted(day, intent, province).getBytes(StandardCharsets.UTF_8);
    try {
      return ((Understood)
              CaseReader.read(text, rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW))
          .submittedCase();
    } catch (NotJsonException broken) {
      throw new AssertionError(broken);
    }
  }

  private Decision decision(String day, String intent, String province) {
    return new Decider().decide(rulebook, submitted(day, intent, province), "en");
  }

  private static Set<String> leadingTo(Outcome outcome, Missing missing) {
    return missing.outcomes().stream()
        .filter(answer -> answer.outcome() == outcome)
        .map(Answer::answer)
        .map(String::valueOf)
        .map(code -> code.replace("\"", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void theQuestionTellsWhichProvincesLeadElsewhere() {
    Decision decision = decision("2024-06-01", "APPLY", "");

    assertThat(decision.outcome()).isEqualTo(Outcome.INFORMATION_REQUIRED);
    assertThat(decision.missing()).extracting(Missing::path).containsExactly("/filer/province");
    assertThat(leadingTo(Outcome.REJECTED, decision.missing().get(0)))
        .containsExactlyInAnyOrder("CN-HI", "CN-HE");
  }

  @Test
  void rowsOfALaterDayAreNotThereYet() {
    assertThat(leadingTo(Outcome.REJECTED, decision("2025-01-01", "APPLY", "").missing().get(0)))
        .containsExactlyInAnyOrder("CN-HI", "CN-HE", "CN-GX");
  }

  @Test
  void theProvinceIsNotAskedForOnceToldThoughItHasNoRows() {
    Decision decision = decision("2024-06-01", "APPLY", ", \"province\": \"CN-GD\"");

    assertThat(decision.missing()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void aRuleThatNeedsARowToBeLackingIsNotCertainEither() {
    Decision decision = decision("2024-06-01", "HOST", "");

    assertThat(decision.findings()).extracting(Finding::code).doesNotContain("already-linked");
    assertThat(standing("HOST", "tiny-cloud/not-exempt").state()).isEqualTo(Standing.UNKNOWN);
    assertThat(decision("2024-06-01", "HOST", ", \"province\": \"CN-HI\"").findings())
        .extracting(Finding::code)
        .contains("already-linked");
  }

  @Test
  void aRuleThatWaitsForTheProvinceSaysSo() {
    ExplainedRule rule = standing("APPLY", "tiny-cloud/too-many-for-the-province");

    assertThat(rule.state()).isEqualTo(Standing.UNKNOWN);
    assertThat(rule.waitsFor()).containsExactly("/filer/province");
    assertThat(rule.conditions())
        .filteredOn(condition -> condition.paths().contains("/filer/province"))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.table()).isEqualTo("ceilings");
              assertThat(condition.required()).isEqualTo("Hainan");
            });
  }

  private ExplainedRule standing(String intent, String rule) {
    return new Explainer()
        .explain(rulebook, submitted("2024-06-01", intent, ""), "en", Asked.about(rule))
        .rules()
        .get(0);
  }
}
