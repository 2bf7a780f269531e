package dev.beian.rulebook;

import dev.beian.rulebook.content.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What should be looked at in a rulebook that decides. */
public final class Advice {

  private Advice() {}

  /** The clauses that no rule and no row cites, in the order of the sources. */
  public static List<Fault> of(Rulebook rulebook) {
    Set<Rule.Clause> cited = new HashSet<>();
    rulebook.rules().values().forEach(rule -> cited.addAll(rule.basis()));
    rulebook.executables().rows().stream()
        .map(TableRow::sources)
        .flatMap(List::stream)
        .forEach(cited::add);
    Faults faults = new Faults();
    for (Source source : rulebook.sources().values()) {
      for (Source.Clause clause : source.clauses().values()) {
        if (!cited.contains(new Rule.Clause(source.id(), clause.id()))) {
          faults.add(
              Check.UNUSED_CLAUSE,
              source.file(),
              clause.position(),
              "no rule rests on clause `" + clause.id() + "` of `" + source.id() + "`",
              "cite it in `@Basis`, or leave it where it only informs the reader");
        }
      }
    }
    return faults.all();
  }
}
