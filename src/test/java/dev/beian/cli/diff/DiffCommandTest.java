package dev.beian.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.cli.SmallFolder;
import dev.beian.cli.Terminals;
import dev.beian.cli.Terminals.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link DiffCommand}. */
class DiffCommandTest {

  private static final String TABLE = "rules/tables/website-limits.csv";
  private static final String RULES = "rules/national/hosting.drl";

  @TempDir Path before;
  @TempDir Path after;
  private SmallFolder old;
  private SmallFolder now;

  @BeforeEach
  void lay() throws IOException {
    old = SmallFolder.in(before);
    now = SmallFolder.in(after);
  }

  private Run diff() {
    return Terminals.run("diff", old.rules(), now.rules(), "--lang", "en");
  }

  @Test
  void layoutMakesNoDifference() throws IOException {
    now.with(RULES, "hostedHere == true )", "  hostedHere==true)  // 注释");

    assertThat(diff().out()).isEqualTo("\ncases decided otherwise: 0 / 5\n");
  }

  @Test
  void aChangedFigureIsShownWithTheCasesItDecidesOtherwise() throws IOException {
    now.with(TABLE, "INDIVIDUAL,1", "INDIVIDUAL,2");

    assertThat(diff().out())
        .contains("row removed: website-limits: small-cloud * {filer=INDIVIDUAL, max=1}")
        .contains("row added: website-limits: small-cloud * {filer=INDIVIDUAL, max=2}")
        .contains("cases decided otherwise: 1 / 5\n")
        .contains("order.cases.yaml#两个网站，太多\n    - REJECTED [too-many-websites]")
        .contains("    + REFERRED [sources-silent]");
  }

  @Test
  void aChangedRuleIsShownLineByLine() throws IOException {
    now.with(RULES, ".access( OPEN )", ".access( NOT_STATED )");

    assertThat(diff().out())
        .contains("rule changed: national/hosted “放在这里的网站”, rules/national/hosting.drl:1")
        .contains("-        .access( OPEN )\n+        .access( NOT_STATED )\n")
        .contains("cases decided otherwise: 1 / 5");
  }

  @Test
  void theSpaceOfCasesIsSearchedForMoreAndExamplesAreCases() throws IOException {
    now.with(RULES, ".access( OPEN )", ".access( NOT_STATED )");
    Path examples = after.resolve("rules/national/found.cases.yaml");
    Run run =
        Terminals.run(
            "diff",
            old.rules(),
            now.rules(),
            "--explore=300",
            "--cases=1000",
            "--write",
            examples.toString(),
            "--lang",
            "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("cases searched that are decided otherwise: ")
        .contains("  - access OPEN\n  + access NOT_STATED (");
    assertThat(Terminals.run("check", "--rules", now.rules(), "--format", "json").out())
        .contains("#答复改变 1：access OPEN → access NOT_STATED")
        .doesNotContain("\"file\" : \"rules/national/found.cases.yaml\"");
  }

  @Test
  void aRenamedRuleIsOneLessAndOneMore() throws IOException {
    now.with(RULES, "national/hosted", "national/hosting");

    assertThat(diff().out())
        .contains("rule removed: national/hosted")
        .contains("rule added: national/hosting")
        .contains("cases decided otherwise: 0 / 5");
  }

  @Test
  void theRulesOfARevisionOfGitAreComparedWithTheFolder() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "rules");
    old.with(TABLE, "INDIVIDUAL,1", "INDIVIDUAL,2");
    Run run = Terminals.run("diff", "HEAD", old.rules(), "--rules", old.rules(), "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("cases decided otherwise: 1 / 5");
  }

  @Test
  void whatIsNeitherFolderNorRevisionCannotBeCompared() {
    Run run =
        Terminals.run(
            "diff", "no-such-revision", now.rules(), "--rules", old.rules(), "--lang", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("neither a folder nor a revision of git: no-such-revision");
  }

  private void git(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 3];
    System.arraycopy(new String[] {"git", "-C", before.toString()}, 0, command, 0, 3);
    System.arraycopy(words, 0, command, 3, words.length);
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }
}
