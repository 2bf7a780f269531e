package dev.beian.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.Progress;
import dev.beian.cli.Terminals;
import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Extent;
import dev.beian.cli.explore.Explored.Gap;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@link Exploration}, of the rulebook of this repository, as it is and with faults planted. */
class ExplorationTest {

  private static final long CASES = 8_000;

  private static Explored explored(Rulebook rulebook, Limits limits) {
    return new Exploration(rulebook, List.of()).search(limits, new Progress(Terminals.quiet(), ""));
  }

  private static Rulebook ours() throws Exception {
    return new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
  }

  /** The rulebook of this repository with a text in a file replaced. */
  private static Rulebook with(String file, String old, String replacement) throws Exception {
    Map<String, String> files = new HashMap<>(RulesFolder.read(Path.of("rules")).files());
    assertThat(files.get(file)).contains(old);
    files.computeIfPresent(file, (name, text) -> text.replace(old, replacement));
    return new RulebookLoader().load(RulesFolder.of(files));
  }

  @Test
  void ourRulesContradictEachOtherNowhereAndAnswerEverything() throws Exception {
    Explored explored = explored(ours(), Limits.of(CASES));

    assertThat(explored.conflicts()).isEmpty();
    assertThat(explored.gaps()).isEmpty();
    assertThat(explored.redundant()).isEmpty();
    assertThat(explored.extent().cases()).isEqualTo(CASES);
    // So few cases cannot hold every pair of values; those left out are what the command goes on
    // with.
    assertThat(explored.extent().pairs()).isGreaterThan(explored.extent().allPairs() * 9 / 10);
  }

  @Test
  void rulesThatConcludeDifferentAccessAreFound() throws Exception {
    Rulebook planted =
        with(
            "rules/national/hosting.drl",
            "rule \"national/provider-not-on-file\"",
            """
            rule "national/planted"
                @Title("样例")
                @Basis("order-33#19")
            when
                FilingCase( intent == HOST )
                $site : Website( hostedHere == true, linkedHere == false )
            then
                decision.informs( $site, "not-hosted-here" ).access( OPEN );
            end

            rule "national/provider-not-on-file\"\
            """);

    assertThat(explored(planted, Limits.of(CASES)).conflicts())
        .extracting(Conflict::one, Conflict::other, Conflict::about)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "national/access-filing-required", "national/planted", "access"));
  }

  @Test
  void whatNoRuleAnswersIsFound() throws Exception {
    Rulebook planted =
        with(
            "rules/national/withdrawal.drl",
            "$order : Application( submitted == true )",
            "$order : Application( submitted == true, contents contains NEW_WEBSITE )");

    assertThat(explored(planted, Limits.of(CASES)).gaps())
        .extracting(Gap::kind)
        .anyMatch(kind -> kind.startsWith("WITHDRAW, ") && !kind.contains("NEW_WEBSITE"));
  }

  @Test
  void theSameSearchFindsTheSame() throws Exception {
    Rulebook rulebook = ours();

    assertThat(explored(rulebook, Limits.of(300))).isEqualTo(explored(rulebook, Limits.of(300)));
  }

  @Test
  void itEndsWithItsTimeAndSaysHowFarItGot() throws Exception {
    Explored explored = explored(ours(), Limits.of(Duration.ZERO));
    Extent extent = explored.extent();

    assertThat(extent.cases()).isZero();
    assertThat(extent.pairs()).isZero();
    assertThat(extent.planned()).isLessThan(extent.plan());
    assertThat(explored.silent()).as("nothing is told of rules that were not looked at").isEmpty();
    assertThat(explored.redundant()).isEmpty();
  }

  @Test
  void casesThatSomebodyWroteAreSearchedToo() throws Exception {
    Rulebook planted =
        with(
            "rules/providers/tencent-cloud/cancelling.drl",
            "@Overrides(\"national/nothing-to-cancel-here, ",
            "@Overrides(\"");
    List<ObjectNode> written =
        CaseFiles.read(planted.folder(), planted).scenarios().stream()
            .filter(one -> one.name().contains("空壳注销和取消接入合在一起"))
            .map(Scenario::submitted)
            .toList();
    Explored explored =
        new Exploration(planted, written).search(Limits.of(0), new Progress(Terminals.quiet(), ""));

    assertThat(explored.conflicts())
        .extracting(Conflict::one, Conflict::other, Conflict::about)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "national/nothing-to-cancel-here",
                "tencent-cloud/shell-not-cancelled-here",
                "procedure"));
  }
}
