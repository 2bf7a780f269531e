package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.beian.engine.Decider;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.scenario.Trial.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that try more than a decision may. */
class ExplodingRulesTest {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static RulesFolder folder(String conditions, int websites) throws Exception {
    Map<String, String> files = new TreeMap<>(TinyRules.folder().files());
    files.put(
        "rules/national/wide.drl",
        """
        rule "national/wide"
            @Title("试得太多")
            @Basis("tiny-law#1")
        when
            %s
        then
            decision.informs( $site, "order-covers" );
        end
        """
            .formatted(conditions));
    files.put(
        "rules/national/wide.cases.yaml",
        """
        cases:
          - name: 许多网站
            case: { intent: MAINTAIN, provider: tiny-cloud, websites: [ %s ] }
            expect: { outcome: PERMITTED, findings: [] }
        """
            .formatted(
                IntStream.range(0, websites)
                    .mapToObj(
                        i ->
                            "{ domains: [ { name: a%d.com }, { name: b%d.com }, { name: c%d.com } ] }"
                                .formatted(i, i, i))
                    .collect(Collectors.joining(", "))));
    return RulesFolder.of(files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Compared with each other: the engine tries all.
        "$site : Website() Domain( $x : name ) Domain( name != $x, website != $site )",
        // Hanging on the same: found by an index, again and again.
        """
        $site : Website() Domain( website == $site ) Domain( website == $site )
        Domain( website == $site ) Domain( website == $site ) Domain( website == $site )
        Domain( website == $site ) Domain( website == $site ) Domain( website == $site )
        """,
        // Below exists.
        """
        $site : Website()
        exists( Domain( website != $site, $x : name ) and Domain( name != $x ) )
        """
      })
  void areCutOffWherePatternsBelongTogether(String conditions) throws Exception {
    RulesFolder folder = folder(conditions, 200);
    Rulebook rulebook = OurRules.load(folder);
    Scenario scenario = CaseFiles.read(folder, rulebook).scenarios().get(0);
    assertThatThrownBy(() -> OurRules.RUNNER.decide(rulebook, scenario))
        .isInstanceOfSatisfying(
            ExplodingRuleException.class, it -> assertThat(it.rule()).isEqualTo("national/wide"));
  }

  @Test
  void areNoneWhereTheCaseIsSmall() throws Exception {
    RulesFolder folder = folder("$site : Website() Domain( website == $site )", 200);
    Rulebook rulebook = OurRules.load(folder);
    Scenario scenario = CaseFiles.read(folder, rulebook).scenarios().get(0);
    assertThat(OurRules.RUNNER.decide(rulebook, scenario).findings().size()).isEqualTo(200);
  }

  @Test
  void keepAFolderFromDecidingWhereACaseShowsThem() throws Exception {
    RulesFolder folder =
        folder("$site : Website() Domain( $x : name ) Domain( name != $x, website != $site )", 200);
    Outcome outcome = trial(LIMIT).of(folder, hash -> Optional.empty());
    assertThat(outcome).isInstanceOf(Outcome.Unfit.class);
    assertThat(((Outcome.Unfit) outcome).faults())
        .extracting(Fault::file, Fault::message)
        .anySatisfy(
            fault ->
                assertThat(fault.toList().toString())
                    .contains("rules/national/wide.cases.yaml", "许多网站"));
  }

  @Test
  void orCasesThatTakeTooLongKeepAFolderFromDeciding() throws Exception {
    RulesFolder folder = folder("$site : Website() Domain( website == $site )", 1);
    Outcome outcome = trial(Duration.ZERO).of(folder, hash -> Optional.empty());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unfit.class,
            unfit ->
                assertThat(unfit.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("longer than 0 s")));
  }

  private static Trial trial(Duration limit) {
    return new Trial(new ScenarioRunner(new Decider()), limit);
  }
}
