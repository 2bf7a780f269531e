package dev.beian.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.cli.Terminals;
import dev.beian.cli.Terminals.Run;
import dev.beian.cli.guide.Guide.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for analysts: its edits, done in order on a copy, show what it says they show. */
class GuideTest {

  private static final Path RULES = Path.of("rules");

  @TempDir Path copy;

  @Test
  void whatTheGuideShowsIsWhatItsReaderSees() throws Exception {
    List<Step> steps = Guide.steps(Files.readString(RULES.resolve("README.md")));
    assertThat(steps.stream().filter(Step.Edit.class::isInstance)).hasSizeGreaterThan(8);
    lay();

    for (Step step : steps) {
      if (step instanceof Step.Edit edit) {
        Edits.apply(edit.difference(), copy);
      } else if (step instanceof Step.Command command) {
        Run run =
            Terminals.run(
                "",
                false,
                Map.of("BEIAN_RULES_DIR", copy.resolve("rules").toString()),
                Guide.at(copy, command.words()));
        String seen = run.out() + run.err();
        assertThat(seen)
            .as(String.join(" ", command.words()))
            .matches(Guide.pattern(command.shown()));
        assertThat(run.code()).as(String.join(" ", command.words())).isEqualTo(command.exit());
      }
    }
  }

  /** A copy of the rulebook, as the last revision of a repository of its own. */
  private void lay() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "rules");
  }

  private void git(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 3];
    System.arraycopy(new String[] {"git", "-C", copy.toString()}, 0, command, 0, 3);
    System.arraycopy(words, 0, command, 3, words.length);
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }
}
