package dev.beian.rulebook;

import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the clauses that rules and rows cite, and notes those that are not there. */
final class Clauses {

  private final Map<String, Source> sources;
  private final Faults faults;

  Clauses(Map<String, Source> sources, Faults faults) {
    this.sources = sources;
    this.faults = faults;
  }

  /** The clauses of a list such as {@code order-33#19, tencent-cloud-access-faq#T1}. */
  List<Rule.Clause> clauses(String list, String file, Position position) {
    List<Rule.Clause> found = new ArrayList<>();
    for (String reference : list.split(",", -1)) {
      clause(reference.strip(), file, position).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  Optional<Rule.Clause> clause(String reference, String file, Position position) {
    int hash = reference.indexOf('#');
    String id = hash < 0 ? reference : reference.substring(0, hash);
    Source source = sources.get(id);
    if (source == null) {
      faults.unknown(Check.UNKNOWN_CLAUSE, file, position, "source", id, sources.keySet());
      return Optional.empty();
    }
    String clause = hash < 0 ? "" : reference.substring(hash + 1);
    if (!source.clauses().containsKey(clause)) {
      faults.unknown(
          Check.UNKNOWN_CLAUSE,
          file,
          position,
          "clause of `" + id + "`",
          clause,
          source.clauses().keySet());
      return Optional.empty();
    }
    return Optional.of(new Rule.Clause(id, clause));
  }

  /**
   * The statements of a list such as {@code TC-22, TC-24}; each must stand in a clause that the
   * rule cites.
   */
  List<String> statements(String list, List<Rule.Clause> basis, String file, Position position) {
    Set<String> known = new TreeSet<>();
    for (Rule.Clause clause : basis) {
      Source.Clause cited =
          Objects.requireNonNull(
              Objects.requireNonNull(sources.get(clause.source())).clauses().get(clause.clause()));
      cited.statements().forEach(statement -> known.add(statement.id()));
    }
    List<String> found = new ArrayList<>();
    for (String reference : list.split(",", -1)) {
      String id = reference.strip();
      if (known.contains(id)) {
        found.add(id);
      } else {
        faults.unknown(
            Check.UNKNOWN_CLAUSE,
            file,
            position,
            "statement of the clauses in `@Basis`",
            id,
            known);
      }
    }
    return List.copyOf(found);
  }

  /** The one of some clauses that a statement stands in. */
  Optional<Rule.Clause> of(String statement, List<Rule.Clause> among) {
    return among.stream()
        .filter(
            one ->
                Objects.requireNonNull(sources.get(one.source()))
                    .statement(one.clause(), statement)
                    .isPresent())
        .findFirst();
  }
}
