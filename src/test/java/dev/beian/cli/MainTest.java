package dev.beian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Main} in a process of its own, as people and other programs start it. */
class MainTest {

  @TempDir Path directory;

  private static Terminals.Run start(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Terminals.Run(process.waitFor(), out, err);
  }

  @Test
  void resultsAreOnStandardOutputAndNothingElseIsWritten()
      throws IOException, InterruptedException {
    Terminals.Run run = start("check", "--rules", SmallFolder.in(directory).rules());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("错误 0，警告 0，用例 5（失败 0）");
    assertThat(run.code()).isZero();
  }

  @Test
  void aNameThatIsNoCommandIsRefused() throws IOException, InterruptedException {
    Terminals.Run run = start("chek");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("check");
  }

  @Test
  void wordsLostByTheLocaleAreReadFromTheSystem() {
    assertThat(Arguments.lastOf("java\0Main\0check\0--case\0a#中文\0", "check", "--case", "a#??"))
        .containsExactly("check", "--case", "a#中文");
  }

  @Test
  void theEnvironmentChoosesTheLanguage() {
    assertThat(Language.of(Map.of())).isEqualTo(Language.ZH);
    assertThat(Language.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(Language.of(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Language.EN);
    assertThat(Language.of(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "zh_CN.UTF-8")))
        .isEqualTo(Language.ZH);
  }
}
