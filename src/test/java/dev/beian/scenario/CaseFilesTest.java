package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.rulebook.Fault;
import org.junit.jupiter.api.Test;

/** {@link CaseFiles}: how the case in effect comes about. */
class CaseFilesTest {

  private static final String BASE =
      """
      bases:
        hosting:
          intent: HOST
          provider: tiny-cloud
          filer: { kind: ORGANIZATION, province: CN-GD, changed: [NAME, NATURE] }
          websites:
            - domains: [ { name: a.com } ]
      cases:
      """;
  private static final String EXPECT =
      """
          expect: { outcome: PERMITTED, findings: [] }
      """;

  @Test
  void objectsMergeDeeply() {
    assertThat(filer("filer: { province: CN-ZJ }"))
        .isEqualTo(json("{'kind':'ORGANIZATION','province':'CN-ZJ','changed':['NAME','NATURE']}"));
  }

  @Test
  void listsReplace() {
    assertThat(filer("filer: { changed: [PRINCIPAL] }").get("changed"))
        .isEqualTo(json("['PRINCIPAL']"));
    assertThat(submitted("websites: []").get("websites")).isEmpty();
  }

  @Test
  void nullIsAnAnswer() {
    assertThat(filer("filer: { filing: null }").get("filing").isNull()).isTrue();
  }

  @Test
  void absentTakesAMemberOut() {
    assertThat(filer("filer: { changed: ~absent, province: ~absent }"))
        .isEqualTo(json("{'kind':'ORGANIZATION'}"));
    assertThat(submitted("filer: ~absent").has("filer")).isFalse();
  }

  @Test
  void repetitionsAreWrittenOutAndCounted() {
    JsonNode websites =
        submitted(
                """
                websites:
                        - domains: [ { name: first.com } ]
                        - repeat: 2
                          of:
                            filing: { number: "{i}", providers: [other-cloud] }
                            domains:
                              - { repeat: 2, as: j, of: { name: "www.site-{i}-{j}.com" } }\
                """)
            .get("websites");

    assertThat(websites.findValuesAsText("name"))
        .containsExactly(
            "first.com",
            "www.site-1-1.com",
            "www.site-1-2.com",
            "www.site-2-1.com",
            "www.site-2-2.com");
    assertThat(websites.findValuesAsText("number")).containsExactly("1", "2");
  }

  @Test
  void valuesAreTypedAsJsonTypesThem() {
    JsonNode submitted =
        submitted(
            """
            reference: "11"
                  asOf: 2026-01-31
                  noticeFromAuthority: true
                  filer: { filing: { number: NO, providers: [ { id: b, websites: 11 } ] } }\
            """);

    assertThat(submitted.get("reference")).isEqualTo(json("'11'"));
    assertThat(submitted.get("asOf")).isEqualTo(json("'2026-01-31'"));
    assertThat(submitted.get("noticeFromAuthority")).isEqualTo(json("true"));
    assertThat(submitted.at("/filer/filing"))
        .isEqualTo(json("{'number':'NO','providers':[{'id':'b','websites':11}]}"));
  }

  @Test
  void namesMayBeAnyWhereThereIsNoRulebook() {
    String text =
        BASE
            + """
              - name: 什么规则都可以
                base: hosting
                expect: { outcome: PERMITTED, findings: [any-code], rules: [any/rule] }
            """;

    assertThat(TinyRules.cases(text).faults()).hasSize(2);
    assertThat(TinyRules.casesWithoutRulebook(text).faults()).isEmpty();
  }

  private static JsonNode filer(String overrides) {
    return submitted(overrides).get("filer");
  }

  private static JsonNode submitted(String overrides) {
    CaseFiles.Reading reading =
        TinyRules.cases(
            BASE
                + "  - name: 一个案例\n    base: hosting\n    case:\n      "
                + overrides
                + "\n"
                + EXPECT);
    assertThat(reading.faults()).extracting(Fault::shown).isEmpty();
    return reading.scenarios().get(0).submitted();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
