package dev.beian.cli.check;

import dev.beian.cli.Json;
import dev.beian.cli.Language;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of a check as SARIF 2.1.0, which code hosts and editors show beside the files. */
final class SarifReport {

  private SarifReport() {}

  static void write(CheckReport report, Language language, PrintWriter out) {
    List<Object> results = new ArrayList<>();
    report.everything(FaultWords.in(language.code())).forEach(fault -> results.add(result(fault)));
    List<Object> rules =
        Arrays.stream(Check.values())
            .<Object>map(
                check ->
                    Map.of(
                        "id", check.id(),
                        "shortDescription", Map.of("text", CheckPages.summary(check, language)),
                        "help", Map.of("text", CheckPages.page(check.id(), language)),
                        "defaultConfiguration", Map.of("level", level(check))))
            .toList();
    out.println(
        Json.of(
            Map.of(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(
                    Map.of(
                        "tool",
                        Map.of("driver", Map.of("name", "beian-decisions", "rules", rules)),
                        "columnKind",
                        "utf16CodeUnits",
                        "results",
                        results)))));
  }

  private static Map<String, Object> result(Fault fault) {
    return Map.of(
        "ruleId",
        fault.check().id(),
        "level",
        level(fault.check()),
        "message",
        Map.of("text", fault.message() + "\n" + fault.help()),
        "locations",
        List.of(
            Map.of(
                "physicalLocation",
                Map.of(
                    "artifactLocation",
                    Map.of("uri", fault.file()),
                    "region",
                    Map.of("startLine", fault.line(), "startColumn", fault.column())))));
  }

  private static String level(Check check) {
    return check.level().name().toLowerCase(Locale.ROOT);
  }
}
