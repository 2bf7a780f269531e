package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A fact that is never asked for is not asked for by way of the absent list around it either. */
class NeverAskedForTest {

  private static final String RULE =
      """
      rule "tiny-cloud/no-slot-left"
          @Title("名额")
          @Basis("tiny-faq#T1")
      when
          FilingCase( intent == APPLY )
          $site : Website( linkedHere == false )
          $server : Server( website == $site, here == true, filingSlotsLeft == 0 )
      then
          decision.requiresAction( $server, "already-linked" ).before( AMEND_ORDER );
      end
      """;

  private static final String CASES =
"""
bases:
  order:
    asOf: 2024-06-01
    intent: APPLY
    provider: tiny-cloud
    filer: { kind: ORGANIZATION }
    websites: [ { filing: { status: ACTIVE, providers: [] } } ]
    application: { contents: [ACCESS_FILING] }
cases:
  - name: servers are absent
    base: order
    expect: { outcome: PERMITTED, findings: [order-covers], missing: [] }
  - name: the server is told, its slots are not
    base: order
    case: { websites: [ { filing: { status: ACTIVE, providers: [] }, servers: [ { provider: tiny-cloud } ] } ] }
    expect: { outcome: PERMITTED, findings: [order-covers], missing: [] }
  - name: no slot is left
    base: order
    case: { websites: [ { filing: { status: ACTIVE, providers: [] }, servers: [ { provider: tiny-cloud, filingSlotsLeft: 0 } ] } ] }
    expect: { outcome: ACTION_REQUIRED, findings: [already-linked, order-covers], missing: [] }
""";

  @Test
  void listsAreNotAskedForOnItsAccount() throws RulebookRejectedException {
    Map<String, String> files = new TreeMap<>(TinyRules.folder().files());
    files.put("rules/providers/tiny-cloud/slots.drl", RULE);
    files.put("rules/providers/tiny-cloud/slots.cases.yaml", CASES);
    RulesFolder folder = RulesFolder.of(files);
    Rulebook rulebook = OurRules.load(folder);

    CaseFiles.Reading cases = CaseFiles.read(folder, rulebook);

    assertThat(cases.faults()).extracting(Fault::shown).isEmpty();
    List<ScenarioResult> results =
        OurRules.RUNNER.run(
            rulebook,
            cases.scenarios().stream()
                .filter(scenario -> scenario.file().endsWith("slots.cases.yaml"))
                .toList());

    assertThat(results).hasSize(3);
    assertThat(results)
        .filteredOn(result -> !result.passed())
        .extracting(ScenarioReport::of)
        .isEmpty();
  }
}
