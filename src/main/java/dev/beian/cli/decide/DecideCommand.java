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
import dev.beian.engine.Improver;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.Nearest;
import dev.beian.filing.NotJsonException;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.CaseYaml;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides one case. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = {"答复一个案件，并说明理由和依据", "decides one case, with reasons and citations"})
public final class DecideCommand extends BeianCommand {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = {"案件，JSON 或 YAML；- 表示标准输入", "the case, JSON or YAML; - is standard input"})
  private String file = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = {"输出格式", "form of the answer"})
  private Format format = Format.text;

  @Option(
      names = "--explain",
      paramLabel = "full|all",
      arity = "0..1",
      fallbackValue = "full",
      description = {
        "说明每条规则为什么适用或不适用；all 连其他接入商和别的意图的规则",
        "says of every rule why it applied or not; all: also of those for other providers and"
            + " intents"
      })
  private @Nullable Scope explain;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = {"只说明这一条规则", "explains this rule alone"})
  private @Nullable String rule;

  /** The rules that are explained. */
  enum Scope {
    /** Those that could concern the case. */
    full,
    /** All. */
    all
  }

  @Option(
      names = "--what-if",
      description = {
        "再说明客户能改动什么，让结论变好",
        "tells also what the filer could change for a better outcome"
      })
  private boolean whatIf;

  @Option(
      names = "--interview",
      description = {
        "逐个问还需要知道的，最要紧的先问，直到能作结论；没有 FILE 就从要办什么问起",
        "asks for what is still needed, the most telling first, until the case is decided; without"
            + " FILE it begins with what it is about"
      })
  private boolean interview;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = {
        "从文件里读 --interview 的回答，一行一个",
        "reads the answers to --interview from a file, a line each"
      })
  private @Nullable Path answers;

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
    if (file.isEmpty() && !interview) {
      throw new ParameterException(
          spec.commandLine(), language().of("缺少案件：写出 FILE，或者 -", "no case: name a FILE, or -"));
    }
    boolean begins = file.isEmpty();
    String text = begins ? "" : text();
    Rulebook rulebook = Rulebooks.load(common().rules(terminal.environment())).rulebook();
    if (rule != null && !rulebook.rules().containsKey(rule)) {
      terminal.err().println(unknownRule(rule, rulebook));
      return ExitCodes.FAULTS;
    }
    Optional<SubmittedCase> known = begins ? Optional.empty() : understood(text, rulebook);
    if (interview && (begins || known.isPresent())) {
      known = told(known, rulebook);
    }
    if (known.isEmpty()) {
      return ExitCodes.FAULTS;
    }
    Decision decision = decided(rulebook, known.get());
    terminal.out().println(format == Format.json ? Json.of(decision) : text(decision));
    return ExitCodes.CLEAN;
  }

  private Optional<SubmittedCase> understood(String text, Rulebook rulebook) {
    Optional<Reading> reading = read(text, rulebook);
    if (reading.isPresent() && reading.get() instanceof Reading.Faulty faulty) {
      CaseFaultText words = new CaseFaultText(language());
      faulty.faults().forEach(fault -> terminal.err().println(words.shown(fault)));
    }
    return reading
        .filter(Reading.Understood.class::isInstance)
        .map(one -> ((Reading.Understood) one).submittedCase());
  }

  /** The case with what was told in answer to questions; empty where not even its intent was. */
  private Optional<SubmittedCase> told(Optional<SubmittedCase> known, Rulebook rulebook) {
    try (BufferedReader lines =
        answers == null
            ? new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
            : Files.newBufferedReader(answers)) {
      Interview asking =
          new Interview(terminal, lines, rulebook, language(), OffsetDateTime.now(ZONE));
      return known.or(asking::begun).map(asking::complete);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new CannotRunException(language().of("读不了回答", "cannot read the answers"));
    }
  }

  private Decision decided(Rulebook rulebook, SubmittedCase submitted) {
    Decider decider = new Decider();
    String code = language().code();
    Decision plain = decider.decide(rulebook, submitted, code);
    Decision decision =
        whatIf
            ? plain.with(new Improver(decider).improve(rulebook, submitted, plain, code))
            : plain;
    return asked()
        .map(asked -> decision.with(new Explainer().explain(rulebook, submitted, code, asked)))
        .orElse(decision);
  }

  private Optional<Asked> asked() {
    if (rule != null) {
      return Optional.of(Asked.about(rule));
    }
    return Optional.ofNullable(explain)
        .map(scope -> scope == Scope.all ? Asked.EVERYTHING : Asked.CONCERNED);
  }

  private String text(Decision decision) {
    return new DecisionText(language(), terminal.style()).of(decision)
        + (decision.whatIf() == null
            ? ""
            : "\n" + new WhatIfText(language(), terminal.style()).of(decision.whatIf()))
        + (decision.explanation() == null
            ? ""
            : "\n" + new ExplanationText(language(), terminal.style()).of(decision.explanation()));
  }

  private String unknownRule(String name, Rulebook rulebook) {
    return language().of("没有规则 `", "there is no rule `")
        + name
        + "`"
        + Nearest.to(name, rulebook.rules().keySet())
            .map(nearest -> language().of("；是不是 `", "; did you mean `") + nearest + "`?")
            .orElse("");
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
