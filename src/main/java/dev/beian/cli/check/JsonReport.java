package dev.beian.cli.check;

import dev.beian.cli.Json;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ConditionCoverage.OfCondition;
import dev.beian.scenario.Coverage.OfRule;
import dev.beian.scenario.Mismatch;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioReport;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.Traceability.Trace;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of a check as JSON. */
final class JsonReport {

  /** A fault. */
  record FaultJson(
      String check, String level, String file, int line, int column, String message, String help) {

    static FaultJson of(Fault fault) {
      return new FaultJson(
          fault.check().id(),
          fault.check().level().name().toLowerCase(Locale.ROOT),
          fault.file(),
          fault.line(),
          fault.column(),
          fault.message(),
          fault.help());
    }
  }

  /** A case that failed. */
  record FailureJson(
      String name, String file, int line, List<Mismatch> mismatches, String command) {

    static FailureJson of(ScenarioResult result, Optional<String> rules) {
      Scenario scenario = result.scenario();
      return new FailureJson(
          scenario.name(),
          scenario.file(),
          scenario.position().line(),
          result.mismatches(),
          ScenarioReport.command(scenario, rules));
    }
  }

  /** What cases show of a condition. */
  record ConditionJson(int line, int column, String condition, boolean holds, boolean fails) {

    static ConditionJson of(OfCondition condition) {
      return new ConditionJson(
          condition.position().line(),
          condition.position().column(),
          condition.shown(),
          condition.holds(),
          condition.fails());
    }
  }

  /** What cases exercise of a rule. */
  record RuleJson(
      String rule,
      String file,
      int line,
      List<String> speaksIn,
      List<String> silentIn,
      List<ConditionJson> conditions) {}

  /** What cases show of a fact of a source. */
  record StatementJson(String clause, String statement, List<String> rules, List<String> gaps) {

    static StatementJson of(Trace trace) {
      return new StatementJson(
          trace.source().id() + "#" + trace.clause().id(),
          trace.statement().id(),
          trace.rules().stream().map(one -> one.rule().name()).toList(),
          trace.gaps().stream().map(Enum::name).toList());
    }
  }

  private JsonReport() {}

  static void write(CheckReport report, Optional<String> rules, PrintWriter out) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rulebook", report.rulebook().map(Rulebook::hash).orElse(null));
    json.put("clean", report.clean(false));
    json.put("milliseconds", report.took().toMillis());
    json.put("faults", report.faults().stream().map(FaultJson::of).toList());
    Map<String, Object> cases = new LinkedHashMap<>();
    cases.put("run", report.results().size());
    cases.put("failed", report.failed().stream().map(one -> FailureJson.of(one, rules)).toList());
    json.put("cases", cases);
    json.put("coverage", report.exercised().map(one -> coverage(report, one)).orElse(null));
    report.explored().ifPresent(found -> json.put("explored", found));
    out.println(Json.of(json));
  }

  private static Map<String, Object> coverage(CheckReport report, CheckReport.Exercised exercised) {
    CoverageTable table = new CoverageTable(report, exercised);
    Map<String, Object> files = new LinkedHashMap<>();
    table.files().forEach(file -> files.put(file, table.of(file)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("all", table.all());
    json.put("files", files);
    json.put(
        "rules",
        exercised.rules().rules().values().stream().map(rule -> rule(rule, exercised)).toList());
    json.put(
        "statements", exercised.statements().traces().stream().map(StatementJson::of).toList());
    return json;
  }

  private static RuleJson rule(OfRule rule, CheckReport.Exercised exercised) {
    return new RuleJson(
        rule.rule().name(),
        rule.rule().file(),
        rule.rule().line(),
        rule.speaksIn().stream().map(Scenario::id).toList(),
        rule.silentIn().stream().map(Scenario::id).toList(),
        exercised.conditions().conditions().stream()
            .filter(one -> one.rule().name().equals(rule.rule().name()))
            .map(ConditionJson::of)
            .toList());
  }
}
