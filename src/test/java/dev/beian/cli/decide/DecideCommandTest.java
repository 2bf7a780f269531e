package dev.beian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.cli.SmallFolder;
import dev.beian.cli.Terminals;
import dev.beian.cli.Terminals.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link DecideCommand}. */
class DecideCommandTest {

  private static final String CASE =
      """
      {"intent": "HOST", "provider": "small-cloud", "asOf": "2026-11-02", "websites":
       [{"domains": [{"name": "a.com"}], "servers": [{"provider": "small-cloud", "region": "CN"}]}]}
      """;

  @TempDir Path directory;
  private SmallFolder folder;

  @BeforeEach
  void lay() throws IOException {
    folder = SmallFolder.in(directory);
  }

  private Run decide(String input, String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"decide", "-", "--rules", folder.rules()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Terminals.run(input, false, Map.of(), args);
  }

  @Test
  void aDecisionIsExplained() {
    Run run = decide(CASE, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("PERMITTED  PERMITTED\n")
        .contains("  a.com: NONE (NONE), access OPEN\n")
        .contains("  • hosted [INFORMS]\n")
        .contains("rule 放在这里的网站 national/hosted, rules/national/hosting.drl:1\n")
        .contains("because /intent = \"HOST\"")
        .contains("basis small-law#1 Small law · Access: A site hosted here may be reached.\n");
  }

  @Test
  void everyRuleIsExplainedToWhoeverAsks() {
    Run run = decide(CASE, "--lang", "en", "--explain");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\nRules that applied (1)\n  • 放在这里的网站 national/hosted")
        .contains("\n      ✓ condition FilingCase.intent HOST HOST (/intent)\n");
  }

  @Test
  void oneRuleIsExplainedByItsName() {
    Run run = decide(CASE, "--lang", "en", "--rule", "small-cloud/too-many-websites");

    assertThat(run.out())
        .contains("small-cloud/too-many-websites, rules/providers/small-cloud/order.drl:")
        .contains("      ? condition Application.contents contains ACCESS_FILING not-told")
        .contains(
            "      ? condition WebsiteLimit.filer value-of not-told Filer.kind INDIVIDUAL"
                + " (website-limits:1)")
        .contains("      waits for /application/contents, /filer/kind, /websites/0/filing\n")
        .doesNotContain("Rules that applied");
  }

  @Test
  void aRuleThatIsNotThereIsRefusedWithTheNearest() {
    Run run = decide(CASE, "--lang", "en", "--rule", "small-cloud/too-many-website");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "there is no rule `small-cloud/too-many-website`;"
                + " did you mean `small-cloud/too-many-websites`?");
  }

  @Test
  void itIsChineseUnlessAskedOtherwise() {
    assertThat(decide(CASE).out()).contains("理由").contains("放在这里的网站可以访问。");
  }

  @Test
  void programsReadItAsTheServiceAnswers() throws IOException {
    Run run = decide(CASE, "--format", "json");

    assertThat(new ObjectMapper().readTree(run.out()).at("/websites/0/procedure").asText())
        .isEqualTo("NONE");
  }

  @Test
  void aCaseMayBeYamlInAFile() throws IOException {
    Path file = directory.resolve("case.yaml");
    Files.writeString(
        file, "intent: APPLY\nprovider: small-cloud\napplication: { contents: [ACCESS_FILING] }\n");
    Run run = Terminals.run("decide", file.toString(), "--rules", folder.rules());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("INFORMATION_REQUIRED").contains("还需要知道");
  }

  @Test
  void theFaultsOfACaseAreListedWithTheirPlaces() {
    Run run = decide("{\"intnt\": \"HOST\", \"provider\": 3}", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("/intnt: ").contains("`intent`").contains("/provider: ");
  }

  @Test
  void textThatIsNoJsonIsRefusedWithItsPlace() {
    Run run = decide("{\n  \"intent\": HOST }", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("-:2:");
  }

  @Test
  void aFileThatIsNotThereCannotBeDecided() {
    Run run = Terminals.run("decide", "none.json", "--rules", folder.rules());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.json");
  }

  /** Answers to the questions about a website that is to move to Tencent Cloud. */
  private static Run interview(String answers, String... more) {
    String[] args = new String[more.length + 6];
    String[] first = {"decide", "--interview", "--rules", "rules", "--lang", "en"};
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Terminals.run(answers, false, Map.of(), args);
  }

  @Test
  void anInterviewAsksUntilTheCaseIsDecided() {
    Run run =
        interview(
            """
            1
            tencent-cloud
            yes
            yes
            tencent-cloud
            cn
            yes
            ACTIVE
            tencent-cloud
            """);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("Which access provider", "(/websites/0/servers/0/region)\n", "> cn\n")
        .contains("Is the filing number of website 1 valid now")
        .doesNotContain("(/filer/filing)");
    assertThat(run.out())
        .startsWith("PERMITTED  ")
        .contains("[INFORMS]")
        .doesNotContain("Questions");
  }

  @Test
  void anInterviewAsksAgainWhereAnAnswerIsNotAccepted() {
    Run run = interview("1\ntencent-cloud\nyes\nyes\ntencent-cloud\nXX-1\n2\n");

    assertThat(run.err())
        .contains("> XX-1\n  /websites/0/servers/0/region: `XX-1` is not the code of a country");
    assertThat(run.out()).startsWith("PERMITTED  ");
  }

  @Test
  void anInterviewGoesOnFromACaseAndReadsAnswersFromAFile() throws IOException {
    Path begun = Files.writeString(directory.resolve("case.json"), "{\"intent\": \"HOST\"}");
    Path answers = Files.writeString(directory.resolve("answers.txt"), "tencent-cloud\nnone\n");

    Run run = interview("", begun.toString(), "--answers", answers.toString(), "--format", "json");

    assertThat(run.err()).doesNotContain("What is it about?").contains("> none\n");
    assertThat(run.out()).contains("\"outcome\" : \"REFERRED\"");
  }

  @Test
  void whatIsNotAnsweredIsLeftOpen() {
    Run run = interview("1\ntencent-cloud\n-\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("INFORMATION_REQUIRED").contains("(/websites)");
  }

  @Test
  void withoutACaseThereIsNothingToDecide() {
    Run run = Terminals.run("decide", "--lang", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("no case: name a FILE, or -");
  }
}
