package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Finding;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds a decision against what is expected of it. */
final class Comparison {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rulebook rulebook;
  private final Expectation expected;
  private final Decision decision;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Comparison(Rulebook rulebook, Expectation expected, Decision decision) {
    this.rulebook = rulebook;
    this.expected = expected;
    this.decision = decision;
  }

  /** How they differ, the most important first. */
  List<Mismatch> mismatches() {
    if (expected.outcome() != decision.outcome()) {
      add("outcome", List.of(expected.outcome().name()), List.of(decision.outcome().name()));
    }
    findings();
    expected.rules().stream()
        .filter(name -> said(name).isEmpty())
        .forEach(name -> add("rule `" + name + "`", List.of("a finding"), List.of(), rule(name)));
    expected.notRules().stream()
        .filter(name -> !said(name).isEmpty())
        .forEach(
            name -> add("rule `" + name + "`", List.of(), List.of("a finding"), why(said(name))));
    if (decision.explanation() != null) {
      mismatches.addAll(
          NotMetComparison.mismatches(expected.notMet(), decision.explanation().rules()));
    }
    members("/websites", expected.websites(), JSON.valueToTree(decision.websites()));
    set(
        "missing",
        expected.missing(),
        decision.missing().stream().map(Decision.Missing::path).toList());
    members("/missing", expected.outcomes(), Consequences.outcomes(decision));
    expected.whatIf().ifPresent(this::whatIf);
    set(
        "assumed",
        expected.assumed(),
        decision.assumed().stream().map(Decision.Assumed::path).toList());
    expected.steps().ifPresent(this::steps);
    cites();
    return List.copyOf(mismatches);
  }

  private void findings() {
    Set<String> codes = new TreeSet<>(expected.findings());
    Set<String> got = new TreeSet<>();
    decision.findings().forEach(finding -> got.add(finding.code()));
    codes.stream()
        .filter(code -> !got.contains(code))
        .forEach(
            code ->
                add(
                    "finding `" + code + "`",
                    List.of("found"),
                    List.of(),
                    rules(rule -> rule.says().code().equals(code))));
    got.stream()
        .filter(code -> !codes.contains(code))
        .forEach(
            code -> {
              List<Finding> found = found(finding -> finding.code().equals(code));
              add(
                  "finding `" + code + "`",
                  List.of(),
                  List.of("found, " + found.get(0).effect()),
                  why(found));
            });
  }

  private void steps(List<Expectation.Step> steps) {
    List<Decision.Step> got = decision.nextSteps();
    boolean same = steps.size() == got.size();
    for (int i = 0; same && i < steps.size(); i++) {
      same = steps.get(i).matches(got.get(i));
    }
    if (!same) {
      add(
          "steps",
          steps.stream().map(Expectation.Step::shown).toList(),
          got.stream().map(Expectation.Step::shown).toList());
    }
  }

  private void whatIf(List<String> wanted) {
    List<String> got = Consequences.whatIf(decision);
    if (!wanted.equals(got)) {
      add("whatIf", wanted, got);
    }
  }

  private void cites() {
    Set<String> cited = new TreeSet<>();
    decision
        .findings()
        .forEach(
            finding -> finding.basis().forEach(citation -> cited.add(Reasons.clause(citation))));
    if (!cited.containsAll(expected.cites())) {
      add("cites", List.copyOf(expected.cites()), List.copyOf(cited));
    }
  }

  private void set(String about, Optional<Set<String>> all, Collection<String> got) {
    all.map(TreeSet::new)
        .filter(paths -> !paths.equals(new TreeSet<>(got)))
        .ifPresent(paths -> add(about, List.copyOf(paths), List.copyOf(new TreeSet<>(got))));
  }

  /** Compares the members that are expected; entries of lists are named by their index. */
  private void members(String path, JsonNode wanted, JsonNode got) {
    if (!wanted.isObject() || !got.isContainerNode()) {
      if (!wanted.equals(got)) {
        add(
            path,
            List.of(wanted.toString()),
            got.isMissingNode() ? List.of() : List.of(got.toString()));
      }
      return;
    }
    wanted
        .properties()
        .forEach(
            member ->
                members(
                    path + "/" + member.getKey(),
                    member.getValue(),
                    got.isArray()
                        ? got.path(Integer.parseInt(member.getKey()))
                        : got.path(member.getKey())));
  }

  private List<Finding> said(String rule) {
    return found(finding -> finding.rule() != null && finding.rule().name().equals(rule));
  }

  private List<Finding> found(Predicate<Finding> which) {
    return decision.findings().stream().filter(which).toList();
  }

  private static List<String> why(List<Finding> findings) {
    return findings.stream().flatMap(finding -> Reasons.of(finding).stream()).toList();
  }

  private List<String> rule(String name) {
    return rules(rule -> rule.name().equals(name));
  }

  private List<String> rules(Predicate<Rule> which) {
    Stream<Rule> rules = rulebook.rules().values().stream().filter(which);
    return rules.map(rule -> Reasons.of(rule) + " is silent").toList();
  }

  private void add(String about, List<String> wanted, List<String> got) {
    add(about, wanted, got, List.of());
  }

  private void add(String about, List<String> wanted, List<String> got, List<String> reasons) {
    mismatches.add(new Mismatch(about, wanted, got, reasons));
  }
}
