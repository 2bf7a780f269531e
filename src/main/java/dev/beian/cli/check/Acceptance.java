package dev.beian.cli.check;

import dev.beian.cli.CannotRunException;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Language;
import dev.beian.cli.Progress;
import dev.beian.cli.Terminal;
import dev.beian.cli.TextDiff;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.Accepting;
import dev.beian.scenario.ScenarioResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rewrites what failing cases expect, and shows how. */
final class Acceptance {

  private final Path directory;
  private final Terminal terminal;
  private final Language language;

  Acceptance(Path directory, Terminal terminal, Language language) {
    this.directory = directory;
    this.terminal = terminal;
    this.language = language;
  }

  /** Accepts the decisions of a report; the exit code says whether all is well then. */
  int accept(CheckReport report) {
    new TextReport(report, terminal, language, Optional.empty()).faults(terminal.err());
    Map<String, List<ScenarioResult>> byFile = new TreeMap<>();
    report
        .failed()
        .forEach(
            failed ->
                byFile
                    .computeIfAbsent(failed.scenario().file(), file -> new ArrayList<>())
                    .add(failed));
    byFile.forEach(this::rewrite);
    CheckReport after =
        byFile.isEmpty() ? report : new Checking(new Progress(terminal, "")).all(directory);
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                language.of(
                    "改写了 %d 个用例的预期；仍有 %d 个用例失败。请逐条核对以上改动，并在提交说明里写明理由。",
                    "rewrote what %d cases expect; %d still fail. Read each change above and"
                        + " justify it in the commit."),
                report.failed().size(),
                after.failed().size()));
    return after.clean(false) ? ExitCodes.CLEAN : ExitCodes.FAULTS;
  }

  private void rewrite(String file, List<ScenarioResult> failed) {
    Path path = directory.resolve(file.substring(RulesFolder.ROOT.length()));
    try {
      String before = Files.readString(path, StandardCharsets.UTF_8);
      String after = Accepting.accepted(before, failed);
      Files.writeString(path, after, StandardCharsets.UTF_8);
      terminal.out().print(TextDiff.of(file, before, after, terminal.style()));
    } catch (IOException unwritable) {
      throw new CannotRunException(
          language.of("不能改写 ", "cannot rewrite ") + path + ": " + unwritable.getMessage());
    }
  }
}
