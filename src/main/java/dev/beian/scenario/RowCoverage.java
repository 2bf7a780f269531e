package dev.beian.scenario;

import dev.beian.decision.Decision.Because;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.scenario.Coverage.OfRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the cases exercise of the table rows that hold single facts of the sources. */
final class RowCoverage {

  /** A row by its table and number. */
  private record Place(String table, int row) {}

  /** What a case is about. */
  private record Question(Optional<String> provider, Optional<String> province) {}

  private final Map<Place, List<Scenario>> speaking = new HashMap<>();
  private final Map<Question, List<ScenarioResult>> asked = new HashMap<>();
  private final Map<String, Set<String>> rulesOver;

  private RowCoverage(Rulebook rulebook) {
    rulesOver =
        rulebook.rules().values().stream()
            .flatMap(rule -> typesOf(rule).stream().map(type -> Map.entry(type, rule.name())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  private static Set<String> typesOf(Rule rule) {
    return rule.conditions().stream()
        .flatMap(condition -> condition.patterns().stream())
        .map(pattern -> pattern.type())
        .collect(Collectors.toSet());
  }

  static List<OfRow> of(Rulebook rulebook, Collection<ScenarioResult> results) {
    RowCoverage coverage = new RowCoverage(rulebook);
    results.forEach(coverage::see);
    return rulebook.executables().rows().stream()
        .filter(row -> !row.statements().isEmpty())
        .map(coverage::of)
        .toList();
  }

  private void see(ScenarioResult result) {
    Scenario scenario = result.scenario();
    result.decision().stream()
        .flatMap(decision -> decision.findings().stream())
        .flatMap(finding -> finding.because().stream())
        .filter(Because.Row.class::isInstance)
        .map(Because.Row.class::cast)
        .map(row -> new Place(row.table(), row.row()))
        .distinct()
        .forEach(place -> speaking.computeIfAbsent(place, one -> new ArrayList<>()).add(scenario));
    Question question =
        new Question(
            Optional.ofNullable(scenario.submitted().path("provider").textValue()),
            Optional.ofNullable(scenario.submitted().path("filer").path("province").textValue()));
    asked.computeIfAbsent(question, one -> new ArrayList<>()).add(result);
  }

  private OfRow of(TableRow row) {
    Place place = new Place(row.type().table().orElseThrow(), row.row());
    List<Scenario> speaksIn = speaking.getOrDefault(place, List.of());
    Set<String> rules = rulesOver.getOrDefault(row.type().name(), Set.of());
    List<Scenario> silentIn =
        asked.entrySet().stream()
            .filter(asking -> concerns(row.provider(), asking.getKey().provider()))
            .filter(asking -> concerns(row.province(), asking.getKey().province()))
            .flatMap(asking -> asking.getValue().stream())
            .map(ScenarioResult::scenario)
            .filter(scenario -> !speaksIn.contains(scenario))
            .filter(scenario -> scenario.expected().notRules().stream().anyMatch(rules::contains))
            .toList();
    return new OfRow(row, speaksIn, silentIn);
  }

  private static boolean concerns(Optional<String> ofRow, Optional<String> ofCase) {
    return ofRow.isEmpty() || ofRow.equals(ofCase);
  }
}
