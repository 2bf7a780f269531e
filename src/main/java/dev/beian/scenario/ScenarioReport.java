package dev.beian.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of a case that was run, as text. */
public final class ScenarioReport {

  private static final String COMMAND = "java @target/beian check ";
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter JSON =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private ScenarioReport() {}

  /**
   * The report of a case: how it failed, the case in effect, and the command that runs it again;
   * one line where it passed.
   */
  public static String of(ScenarioResult result) {
    return of(result, Optional.empty());
  }

  /**
   * The report of a case.
   *
   * @param rules the folder of its rules, where it is not the usual one
   */
  public static String of(ScenarioResult result, Optional<String> rules) {
    Scenario scenario = result.scenario();
    StringBuilder text = new StringBuilder();
    text.append(result.passed() ? "passed" : "failed").append(": ").append(scenario.name());
    if (result.passed()) {
      return text.append('\n').toString();
    }
    text.append("\n  at ").append(scenario.file()).append(':').append(scenario.position().line());
    text.append('\n');
    result.mismatches().forEach(mismatch -> append(text, mismatch));
    text.append("\nthe case in effect:\n").append(json(scenario.submitted()));
    text.append("\n\nto run it again:\n  ").append(command(scenario, rules)).append('\n');
    return text.toString();
  }

  /**
   * The command that runs a case alone.
   *
   * @param rules the folder of its rules, where it is not the usual one
   */
  public static String command(Scenario scenario, Optional<String> rules) {
    return COMMAND
        + rules.map(folder -> "--rules \"" + folder + "\" ").orElse("")
        + "--case \""
        + scenario.id()
        + '"';
  }

  /** A case that failed, as a fault of its file. */
  public static Fault fault(ScenarioResult failed) {
    return fault(failed, FaultWords.in("en"));
  }

  /** A case that failed, as a fault of its file, in words of a language. */
  public static Fault fault(ScenarioResult failed, FaultWords words) {
    Scenario scenario = failed.scenario();
    return new Fault(
        Check.FAILED_CASE,
        scenario.file(),
        scenario.position().line(),
        scenario.position().column(),
        scenario.name()
            + ": "
            + failed.mismatches().stream()
                .map(mismatch -> words.of(shown(mismatch.in(words), words)))
                .collect(Collectors.joining("; ")),
        words.of("mend the rule, or accept the decision with `check --accept`"));
  }

  private static String shown(Mismatch mismatch, FaultWords words) {
    return mismatch.about()
        + ": expected "
        + shown(mismatch.expected(), words)
        + ", got "
        + shown(mismatch.got(), words);
  }

  private static String shown(List<String> values, FaultWords words) {
    return values.isEmpty() ? words.of("nothing") : String.join(", ", values);
  }

  private static void append(StringBuilder text, Mismatch mismatch) {
    text.append("\n  ").append(mismatch.about()).append('\n');
    append(text, "expected", mismatch.expected());
    append(text, "got", mismatch.got());
    mismatch.reasons().forEach(reason -> text.append("      ").append(reason).append('\n'));
  }

  private static void append(StringBuilder text, String label, List<String> values) {
    String padded = "    " + label + " ".repeat(10 - label.length());
    text.append(padded).append(values.isEmpty() ? "nothing" : values.get(0)).append('\n');
    values.stream()
        .skip(1)
        .forEach(value -> text.append(" ".repeat(padded.length())).append(value).append('\n'));
  }

  private static String json(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException treesAlwaysPrint) {
      throw new IllegalStateException(treesAlwaysPrint);
    }
  }
}
