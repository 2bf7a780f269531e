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
      rule "alibaba-cloud/no-slot-left"
          @Title("名额")
          @Basis("alibaba-cloud-access-faq#A1")
      when
          FilingCase( intent == APPLY )
          $site : Website( serviceSought == true )
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
          provider: alibaba-cloud
          filer: { kind: ORGANIZATION, filing: { status: ACTIVE, providers: [ { id: third-cloud, websites: 1 } ] }, changed: [] }
          websites: [ { domains: [ { name: a.com, owner: FILER } ], filing: { status: ACTIVE, providers: [third-cloud] }, changed: [] } ]
          application: { contents: [ACCESS_FILING], changes: [] }
      cases:
        - name: servers are absent
          base: order
          expect: { outcome: PERMITTED, findings: [order-covers-access-filing, provinces-differ], missing: [], notRules: [alibaba-cloud/no-slot-left] }
        - name: the server is told, its slots are not
          base: order
          case: { websites: [ { domains: [ { name: a.com, owner: FILER } ], filing: { status: ACTIVE, providers: [third-cloud] }, changed: [], servers: [ { provider: alibaba-cloud, region: CN } ] } ] }
          expect: { outcome: PERMITTED, findings: [order-covers-access-filing, provinces-differ, opens-after-authority-approval], missing: [], notRules: [alibaba-cloud/no-slot-left] }
        - name: no slot is left
          base: order
          case: { websites: [ { domains: [ { name: a.com, owner: FILER } ], filing: { status: ACTIVE, providers: [third-cloud] }, changed: [], servers: [ { provider: alibaba-cloud, region: CN, filingSlotsLeft: 0 } ] } ] }
          expect: { outcome: ACTION_REQUIRED, findings: [already-linked, order-covers-access-filing, provinces-differ, opens-after-authority-approval], missing: [], rules: [alibaba-cloud/no-slot-left] }
      """;

  @Test
  void listsAreNotAskedForOnItsAccount() throws RulebookRejectedException {
    Map<String, String> files = new TreeMap<>(OurRules.folder().files());
    files.put("rules/providers/alibaba-cloud/slots.drl", RULE);
    files.put("rules/providers/alibaba-cloud/slots.cases.yaml", CASES);
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
