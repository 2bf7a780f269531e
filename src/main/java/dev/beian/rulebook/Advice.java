package dev.beian.rulebook;

import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.UndecidedFile;
import dev.beian.rulebook.drl.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What should be looked at in a rulebook that decides. */
public final class Advice {

  private final Rulebook rulebook;
  private final Faults faults = new Faults();

  private Advice(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The clauses that no rule and no row cites and of which nobody says why, in the order of the
   * sources; then the facts that are said to be undecided and are decided all the same.
   */
  public static List<Fault> of(Rulebook rulebook) {
    Advice advice = new Advice(rulebook);
    advice.unusedClauses();
    advice.decidedFacts();
    return advice.faults.all();
  }

  private void unusedClauses() {
    Set<Rule.Clause> cited = new HashSet<>();
    rulebook.rules().values().forEach(rule -> cited.addAll(rule.basis()));
    rulebook.executables().rows().stream()
        .map(TableRow::sources)
        .flatMap(List::stream)
        .forEach(cited::add);
    for (Source source : rulebook.sources().values()) {
      for (Source.Clause clause : source.clauses().values()) {
        Rule.Clause name = new Rule.Clause(source.id(), clause.id());
        if (!cited.contains(name) && !isUndecided(name, clause)) {
          faults.add(
              Check.UNUSED_CLAUSE,
              source.file(),
              clause.position(),
              "no rule rests on clause `" + clause.id() + "` of `" + source.id() + "`",
              "cite it in `@Basis`, or say in `rules/undecided.yaml` why no rule can decide it");
        }
      }
    }
  }

  private boolean isUndecided(Rule.Clause name, Source.Clause clause) {
    return clause.statements().isEmpty()
        ? rulebook.undecided().containsKey(name.toString())
        : clause.statements().stream()
            .allMatch(statement -> rulebook.undecided().containsKey(statement.id()));
  }

  private void decidedFacts() {
    Map<String, String> decided = new TreeMap<>();
    rulebook
        .executables()
        .rows()
        .forEach(row -> row.statements().forEach(fact -> decided.put(fact, row.toString())));
    rulebook
        .rules()
        .values()
        .forEach(rule -> rule.statements().forEach(fact -> decided.put(fact, rule.name())));
    decided.keySet().retainAll(rulebook.undecided().keySet());
    decided.forEach(
        (fact, by) ->
            faults.add(
                Check.DECIDED_FACT,
                UndecidedFile.FILE,
                place(fact),
                "`" + fact + "` is said to be undecided, and `" + by + "` rests on it",
                "take it out of this file, or out of the rule or row"));
  }

  private Position place(String fact) {
    List<String> lines =
        List.of(rulebook.folder().files().getOrDefault(UndecidedFile.FILE, "").split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      int at = (lines.get(i) + " ").replace(',', ' ').indexOf(fact + " ");
      if (at >= 0) {
        return new Position(i + 1, at + 1);
      }
    }
    return new Position(1, 1);
  }
}
