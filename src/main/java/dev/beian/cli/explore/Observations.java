package dev.beian.cli.explore;

import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.cli.explore.Explored.Gap;
import dev.beian.cli.explore.Explored.Redundant;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Outcome;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what decisions show of the rules. */
final class Observations {

  private final Rulebook rulebook;
  private final Set<String> spoken = new HashSet<>();
  private final Map<String, Set<String>> sayAlike = new HashMap<>();
  private final Map<String, Conflict> conflicts = new TreeMap<>();
  private final Map<String, Gap> gaps = new TreeMap<>();
  private long cases;

  Observations(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  void see(Example example) {
    cases++;
    Decision decision = example.decision();
    Map<String, Set<String>> byFinding =
        decision.findings().stream()
            .filter(finding -> finding.rule() != null)
            .collect(
                Collectors.groupingBy(
                    finding -> finding.code() + " " + finding.about(),
                    Collectors.mapping(Observations::name, Collectors.toSet())));
    byFinding
        .values()
        .forEach(
            names ->
                names.forEach(
                    name -> {
                      Set<String> others = new TreeSet<>(names);
                      others.remove(name);
                      sayAlike.computeIfAbsent(name, one -> others).retainAll(others);
                      spoken.add(name);
                    }));
    if (decision.outcome() != Outcome.INFORMATION_REQUIRED) {
      conflicts(example, "procedure");
      conflicts(example, "access");
    }
    if (ofToday(example)
        && decision.findings().stream().anyMatch(one -> one.code().equals(Rulebook.SILENT))) {
      String kind = kind(example);
      Gap before = gaps.getOrDefault(kind, new Gap(kind, 0, example));
      gaps.put(kind, new Gap(kind, before.cases() + 1, simpler(before.example(), example)));
    }
  }

  /** Whether it asks of the usual day: before the first law there is no answer to anything. */
  private static boolean ofToday(Example example) {
    return example
        .submitted()
        .path("asOf")
        .asText()
        .equals(ScenarioRunner.USUAL_NOW.toLocalDate().toString());
  }

  private static String name(Finding finding) {
    return finding.rule() == null ? "" : finding.rule().name();
  }

  private void conflicts(Example example, String verb) {
    Map<String, Map<String, String>> byWebsite = new HashMap<>();
    for (Finding finding : example.decision().findings()) {
      concludes(finding, verb)
          .ifPresent(
              word ->
                  byWebsite
                      .computeIfAbsent(finding.about(), one -> new TreeMap<>())
                      .put(name(finding), word));
    }
    for (Map<String, String> said : byWebsite.values()) {
      List<String> names = List.copyOf(said.keySet());
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          String one = said.getOrDefault(names.get(i), "");
          String other = said.getOrDefault(names.get(j), "");
          if (!one.equals(other)) {
            note(new Conflict(names.get(i), names.get(j), verb, one, other, 1, example));
          }
        }
      }
    }
  }

  private void note(Conflict conflict) {
    conflicts.merge(
        conflict.one() + " " + conflict.other() + " " + conflict.about(),
        conflict,
        (first, next) ->
            new Conflict(
                first.one(),
                first.other(),
                first.about(),
                first.says(),
                first.saysElse(),
                first.cases() + 1,
                simpler(first.example(), next.example())));
  }

  private static Example simpler(Example one, Example other) {
    return other.submitted().toString().length() < one.submitted().toString().length()
        ? other
        : one;
  }

  private Optional<String> concludes(Finding finding, String verb) {
    return Optional.ofNullable(rulebook.rules().get(name(finding)))
        .map(Rule::says)
        .flatMap(
            says ->
                says.follows().stream()
                    .filter(call -> call.verb().equals(verb))
                    .map(call -> call.arguments().get(0).shown())
                    .findFirst());
  }

  private static String kind(Example example) {
    String intent = example.submitted().path("intent").asText();
    boolean ofApplication = Set.of("APPLY", "TRACK", "WITHDRAW").contains(intent);
    return intent
        + ", "
        + example.submitted().path("provider").asText()
        + (ofApplication ? ", " + example.submitted().path("application").path("contents") : "")
        + (ofApplication && !intent.equals("APPLY")
            ? ", " + example.submitted().path("application").path("status").asText()
            : "");
  }

  /** What was found in all. */
  Explored explored() {
    List<Redundant> redundant = new ArrayList<>();
    new TreeMap<>(sayAlike)
        .forEach(
            (name, others) -> {
              if (!others.isEmpty()) {
                redundant.add(new Redundant(name, List.copyOf(others)));
              }
            });
    return new Explored(
        cases,
        List.copyOf(conflicts.values()),
        List.copyOf(gaps.values()),
        rulebook.rules().keySet().stream().filter(name -> !spoken.contains(name)).toList(),
        List.copyOf(redundant));
  }
}
