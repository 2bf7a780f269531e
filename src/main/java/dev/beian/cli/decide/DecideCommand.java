package dev.beian.cli.decide;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.cli.BeianCommand;
import dev.beian.cli.CannotRunException;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Json;
import dev.beian.cli.Rulebooks;
import dev.beian.cli.Terminal;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.NotJsonException;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.CaseYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides one case. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = {"答复一个案件，并说明理由和依据", "decides one case, with reasons and citations"})
public final class DecideCommand extends BeianCommand {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Parameters(
      paramLabel = "FILE|-",
      description = {"案件，JSON 或 YAML；- 表示标准输入", "the case, JSON or YAML; - is standard input"})
  private String file = "-";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = {"输出格式", "form of the answer"})
  private Format format = Format.text;

  /** The forms of an answer. */
  enum Format {
    /** For people. */
    text,
    /** For programs: as the service answers. */
    json
  }

  /** The command on a terminal. */
  public DecideCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    String text = text();
    Rulebook rulebook = Rulebooks.load(common().rules(terminal.environment())).rulebook();
    Optional<Reading> reading = read(text, rulebook);
    if (reading.isEmpty()) {
      return ExitCodes.FAULTS;
    }
    if (reading.get() instanceof Reading.Faulty faulty) {
      CaseFaultText words = new CaseFaultText(language());
      faulty.faults().forEach(fault -> terminal.err().println(words.shown(fault)));
      return ExitCodes.FAULTS;
    }
    Reading.Understood understood = (Reading.Understood) reading.get();
    Decision decision =
        new Decider().decide(rulebook, understood.submittedCase(), language().code());
    terminal
        .out()
        .println(
            format == Format.json
                ? Json.of(decision)
                : new DecisionText(language(), terminal.style()).of(decision));
    return ExitCodes.CLEAN;
  }

  private String text() {
    try {
      return new String(
          file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file)),
          StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new CannotRunException(language().of("读不了 ", "cannot read ") + file);
    }
  }

  private Optional<Reading> read(String text, Rulebook rulebook) {
    OffsetDateTime now = OffsetDateTime.now(ZONE);
    if (!text.stripLeading().startsWith("{")) {
      CaseYaml.Read yaml = CaseYaml.read(file, text);
      yaml.faults().forEach(fault -> terminal.err().println(fault.shown()));
      Optional<JsonNode> json = yaml.faults().isEmpty() ? yaml.json() : Optional.empty();
      return json.map(node -> CaseReader.read(node, rulebook.providersOnFile(), now));
    }
    try {
      return Optional.of(
          CaseReader.read(text.getBytes(StandardCharsets.UTF_8), rulebook.providersOnFile(), now));
    } catch (NotJsonException malformed) {
      terminal
          .err()
          .println(
              file
                  + ":"
                  + malformed.line()
                  + ":"
                  + malformed.column()
                  + ": "
                  + language().of("不是 JSON，从这里开始读不下去", "not JSON from here on"));
      return Optional.empty();
    }
  }
}
