package dev.beian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** {@link CheckCommand}, run on the small folder of the samples. */
class CheckCommandTest {

  private static final String CASES = "rules/national/hosting.cases.yaml";
  private static final String RULES = "rules/national/hosting.drl";

  @TempDir Path directory;
  private SmallFolder folder;

  @BeforeEach
  void lay() throws IOException {
    folder = SmallFolder.in(directory);
  }

  private Run check(String... more) {
    String[] args = new String[more.length + 5];
    System.arraycopy(
        new String[] {"check", "--rules", folder.rules(), "--lang", "en"}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Terminals.run(args);
  }

  @Test
  void aCleanFolderIsCleanAndItsCoverageIsShown() {
    Run run = check("--strict");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll(" +", " "))
        .contains("rules/national/hosting 1/1 4/4 2/2")
        .contains("in all 2/2 10/10 5/5")
        .contains("✓ 0 errors, 0 warnings, 5 cases (0 failed)");
  }

  @Test
  void aFaultIsShownWithItsLineAndACaret() throws IOException {
    folder.with(RULES, "hostedHere == true", "hostedHer == true");
    Run run = check();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            """
            rules/national/hosting.drl:7:22 error [unknown-property]
              7 |     $site : Website( hostedHer == true )
                |                      ^
              `hostedHer` is no property of `Website`
              → did you mean `hostedHere`?
            """);
  }

  @Test
  void ofALongLineWhatIsAroundTheCaretIsShown() throws IOException {
    folder.with(
        CASES,
        "findings: [hosted]",
        "findings: [" + " ".repeat(150) + "hostd]   # " + "x".repeat(150));
    String[] shown = check().out().split("\n", -1);

    assertThat(shown[1].length()).isLessThan(115);
    assertThat(shown[1]).contains("| …   ", "hostd]   # xxx", "xxx…");
    assertThat(shown[1].indexOf("hostd")).isEqualTo(shown[2].indexOf('^'));
  }

  @Test
  void coloursAreForTerminalsUnlessRefused() throws IOException {
    folder.with(RULES, "hostedHere == true", "hostedHer == true");
    String[] args = {"check", "--rules", folder.rules(), "--lang", "zh"};

    assertThat(Terminals.run("", true, Map.of(), args).out()).contains("\u001b[31;1m错误\u001b[0m");
    assertThat(Terminals.run("", true, Map.of("NO_COLOR", "1"), args).out())
        .contains("错误")
        .doesNotContain("\u001b[");
  }

  @Test
  void aFailedCaseIsShownWithTheCommandThatRunsItAgain() throws IOException {
    folder.with(CASES, "outcome: PERMITTED", "outcome: WAIT");
    Run run = check();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("expected  WAIT")
        .contains("got       PERMITTED")
        .contains(
            "check --rules \""
                + folder.rules()
                + "\" --case \"rules/national/hosting.cases.yaml#放在这里，不用备案\"");
  }

  @Test
  void faultsAndFailedCasesAreToldInChineseToo() throws IOException {
    folder.with(CASES, "outcome: PERMITTED", "outcome: WAIT");
    assertThat(Terminals.run("check", "--rules", folder.rules(), "--lang", "zh").out())
        .contains("未通过：放在这里，不用备案")
        .contains("    应为      WAIT\n    实为      PERMITTED\n")
        .contains("重新运行这个用例：\n");

    folder.with(RULES, "hostedHere == true", "hostedHer == true");
    assertThat(Terminals.run("check", "--rules", folder.rules(), "--lang", "zh").out())
        .contains("  `hostedHer` 不是 `Website` 的属性\n  → 你要写的是 `hostedHere` 吗？\n");
  }

  @Test
  void oneCaseRunsAlone() {
    Run run = check("--case", CASES + "#放在这里，不用备案");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("passed: 放在这里，不用备案").contains("1 cases (0 failed)");
  }

  @Test
  void aCaseThatIsNotThereIsNamedWithTheNearest() {
    Run run = check("--case", CASES + "#放在这里，不用备安");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such case").contains("→ " + CASES + "#放在这里，不用备案");
  }

  @Test
  void acceptingRewritesWhatFailsAndNothingElse() throws IOException {
    folder
        .with(CASES, "outcome: PERMITTED", "outcome: WAIT   # 为什么")
        .with(CASES, "findings: [hosted]", "findings:\n        # 结论\n        - sources-silent\n");
    Run run = check("--accept");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("-      outcome: WAIT   # 为什么\n+      outcome: PERMITTED   # 为什么\n")
        .contains("-        - sources-silent\n+        - hosted\n")
        .contains("rewrote what 1 cases expect; 0 still fail");
    assertThat(folder.read(CASES)).contains("        # 结论\n        - hosted\n");
    assertThat(check().code()).isZero();
  }

  @Test
  void programsReadTheReportAsJson() throws IOException {
    folder.with(CASES, "findings: [hosted]", "findings: []");
    Run run = check("--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(run.code()).isEqualTo(1);
    assertThat(json.at("/clean").asBoolean()).isFalse();
    assertThat(json.at("/cases/run").asInt()).isEqualTo(5);
    assertThat(json.at("/cases/failed/0/mismatches/0/about").asText())
        .isEqualTo("finding `hosted`");
    assertThat(json.at("/coverage/all/shown").asInt()).isEqualTo(10);
    assertThat(json.at("/coverage/rules/0/conditions/0/fails").asBoolean()).isTrue();
  }

  @Test
  void programsAreToldInTheLanguageWantedTooTheIdsStay() throws IOException {
    folder.with(CASES, "findings: [hosted]", "findings: []");
    JsonNode failed =
        new ObjectMapper().readTree(chinese("json")).at("/cases/failed/0/mismatches/0");
    assertThat(failed.at("/about").asText()).isEqualTo("结论 `hosted`");
    assertThat(failed.at("/got/0").asText()).startsWith("有，INFORMS");
    assertThat(new ObjectMapper().readTree(chinese("sarif")).at("/runs/0/results").toString())
        .contains("\"ruleId\":\"failed-case\"", "结论 `hosted`：应为 没有，实为 有，INFORMS");

    folder.with(RULES, "hostedHere == true", "hostedHer == true");
    JsonNode fault = new ObjectMapper().readTree(chinese("json")).at("/faults/0");
    assertThat(fault.at("/check").asText()).isEqualTo("unknown-property");
    assertThat(fault.at("/message").asText()).isEqualTo("`hostedHer` 不是 `Website` 的属性");
    assertThat(fault.at("/help").asText()).isEqualTo("你要写的是 `hostedHere` 吗？");
    JsonNode run = new ObjectMapper().readTree(chinese("sarif")).at("/runs/0");
    assertThat(run.at("/results/0/message/text").asText())
        .isEqualTo("`hostedHer` 不是 `Website` 的属性\n你要写的是 `hostedHere` 吗？");
    assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asText()).contains("目录");
  }

  private String chinese(String format) {
    return Terminals.run("check", "--rules", folder.rules(), "--lang", "zh", "--format", format)
        .out();
  }

  @Test
  void codeHostsReadItAsSarif() throws IOException {
    folder.with(RULES, "hostedHere == true", "hostedHer == true");
    JsonNode result =
        new ObjectMapper().readTree(check("--format", "sarif").out()).at("/runs/0/results/0");

    assertThat(result.at("/ruleId").asText()).isEqualTo("unknown-property");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(RULES);
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
  }

  @Test
  void aCheckIsExplainedInBothLanguages() {
    assertThat(Terminals.run("check", "--explain", "unknown-fact", "--lang", "zh").out())
        .startsWith("# unknown-fact\n\n## 查什么");
    assertThat(Terminals.run("check", "--explain", "unknown-fact", "--lang", "en").out())
        .startsWith("# unknown-fact\n\n## What");
    Run unknown = Terminals.run("check", "--explain", "unknown-fakt", "--lang", "en");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("→ unknown-fact");
  }

  @Test
  void aFolderThatIsNotThereCannotBeChecked() {
    Run run =
        Terminals.run("check", "--rules", directory.resolve("none").toString(), "--lang", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("cannot be read");
  }

  @Test
  void anOptionThatIsNotThereIsRefused() {
    assertThat(check("--formt", "json").code()).isEqualTo(2);
  }

  @Test
  void theSpaceOfCasesIsSearchedAndExamplesAreCases() throws IOException {
    Path examples = directory.resolve("rules/national/found.cases.yaml");
    folder.with(
        RULES,
        "end\n",
        """
        end

        rule "national/sample"
            @Title("样例")
            @Basis("small-law#1")
        when
            $site : Website( hostedHere == true, filed == false )
        then
            decision.informs( $site, "hosted" ).procedure( FIRST_FILING );
        end
        """);
    Run run = check("--explore=300", "--cases=1500", "--write", examples.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("conflict: national/hosted → NONE, national/sample → FIRST_FILING (procedure")
        .contains("no answer: ");
    assertThat(Files.readString(examples)).startsWith("cases:\n  - name: ");
    assertThat(check("--format", "json").out())
        .doesNotContain("\"file\" : \"rules/national/found.cases.yaml\"");
  }
}
