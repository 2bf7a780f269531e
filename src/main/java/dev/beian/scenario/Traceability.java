package dev.beian.scenario;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.Source.Clause;
import dev.beian.rulebook.content.Source.Statement;
import dev.beian.scenario.Coverage.OfRow;
import dev.beian.scenario.Coverage.OfRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which rules rest on each single fact of the sources, and which cases show it.
 *
 * @param traces the facts in the order of the sources
 */
public record Traceability(List<Trace> traces) {

  /** What a fact of a source can lack. */
  public enum Gap {
    /** A rule that rests on it. */
    RULE("no rule rests on it"),
    /** A case in which such a rule has a finding. */
    CASE("in no case does it apply"),
    /** A case that expects such a rule to have none. */
    NEAR_MISS("no case names a rule of it under `notRules`");

    private final String words;

    Gap(String words) {
      this.words = words;
    }

    /** The gap in words. */
    public String words() {
      return words;
    }
  }

  /**
   * A single fact of a source.
   *
   * @param source the document
   * @param clause the clause it is in
   * @param statement the fact
   * @param rules the rules that rest on it, and the cases that exercise them
   * @param rows the table rows that hold it, and the cases that exercise them
   * @param undecided why no rule can decide it, by language; empty where that is not said
   */
  public record Trace(
      Source source,
      Clause clause,
      Statement statement,
      List<OfRule> rules,
      List<OfRow> rows,
      Map<String, String> undecided) {

    /** The cases in which it applies: a rule that rests on it has a finding. */
    public List<Scenario> applies() {
      return cases(OfRule::speaksIn, OfRow::speaksIn);
    }

    /** The cases in which it must not apply, and does not. */
    public List<Scenario> mustNot() {
      return cases(OfRule::silentIn, OfRow::silentIn);
    }

    private List<Scenario> cases(
        Function<OfRule, List<Scenario>> ofRules, Function<OfRow, List<Scenario>> ofRows) {
      return Stream.concat(
              rules.stream().flatMap(rule -> ofRules.apply(rule).stream()),
              rows.stream().flatMap(row -> ofRows.apply(row).stream()))
          .filter(this::concerns)
          .distinct()
          .toList();
    }

    /** Whether a case is about the provider whose document this is. */
    private boolean concerns(Scenario scenario) {
      return source.provider().isEmpty()
          || source.provider().get().equals(scenario.submitted().path("provider").textValue());
    }

    /** What it lacks; nothing where it is said that no rule can decide it. */
    public List<Gap> gaps() {
      if (!undecided.isEmpty()) {
        return List.of();
      }
      if (rules.isEmpty() && rows.isEmpty()) {
        return List.of(Gap.RULE);
      }
      List<Gap> gaps = new ArrayList<>();
      if (applies().isEmpty()) {
        gaps.add(Gap.CASE);
      }
      if (mustNot().isEmpty()) {
        gaps.add(Gap.NEAR_MISS);
      }
      return List.copyOf(gaps);
    }

    /** The fact and what it lacks, on one line. */
    public String shown(String language) {
      List<String> words = gaps().stream().map(Gap::words).toList();
      return source.id()
          + "#"
          + clause.id()
          + " "
          + statement.id()
          + " “"
          + statement.text().getOrDefault(language, "")
          + "”: "
          + (words.isEmpty() ? "complete" : String.join("; ", words));
    }
  }

  /** The facts of a rulebook's sources, with what its cases exercise. */
  public static Traceability of(Rulebook rulebook, Coverage coverage) {
    List<Trace> traces = new ArrayList<>();
    Map<String, List<OfRow>> rows = new HashMap<>();
    for (OfRow row : coverage.rows()) {
      row.row()
          .statements()
          .forEach(id -> rows.computeIfAbsent(id, one -> new ArrayList<>()).add(row));
    }
    for (Source source : rulebook.sources().values()) {
      for (Clause clause : source.clauses().values()) {
        for (Statement statement : clause.statements()) {
          traces.add(
              new Trace(
                  source,
                  clause,
                  statement,
                  resting(statement, coverage.rules().values()),
                  rows.getOrDefault(statement.id(), List.of()),
                  rulebook.undecided().getOrDefault(statement.id(), Map.of())));
        }
      }
    }
    return new Traceability(List.copyOf(traces));
  }

  private static List<OfRule> resting(Statement statement, Collection<OfRule> rules) {
    return rules.stream().filter(one -> one.rule().statements().contains(statement.id())).toList();
  }

  /** The facts that lack something, of the documents that must be covered: those of providers. */
  public List<Trace> gaps() {
    return traces.stream()
        .filter(trace -> trace.source().provider().isPresent() && !trace.gaps().isEmpty())
        .toList();
  }
}
