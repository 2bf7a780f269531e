package dev.beian.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.cli.SmallFolder;
import dev.beian.cli.Terminals;
import dev.beian.cli.Terminals.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link RulebookCommand}. */
class RulebookCommandTest {

  @TempDir Path directory;

  @Test
  void eachClauseStandsWithItsRulesAndTheirCases() throws IOException {
    Run run = Terminals.run("rulebook", "--rules", SmallFolder.in(directory).rules());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("# 规则手册\n")
        .contains("### small-law#1 · 接入\n\n放在这里的网站可以访问。\n")
        .contains("- L-1：放在这里的网站可以访问。（规则 national/hosted）\n")
        .contains("#### 放在这里的网站\n\n- 规则 national/hosted, rules/national/hosting.drl:1\n")
        .contains("- 用例：放在这里，不用备案\n")
        .contains("| 1 | small-cloud | \\* | INDIVIDUAL | 1 | 一直有效 | small-faq#1 |\n");
  }

  @Test
  void itIsOneHtmlPageToo() throws IOException {
    Run run =
        Terminals.run(
            "rulebook",
            "--format",
            "html",
            "--lang",
            "en",
            "--rules",
            SmallFolder.in(directory).rules());

    assertThat(run.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<h3>small-law#1 · Access</h3>")
        .contains("too-many-websites — {n} &gt; {max}")
        .endsWith("</html>\n");
  }
}
