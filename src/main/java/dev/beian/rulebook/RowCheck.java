package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.Tables.Placed;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the rows of tables against each other and against the rules that match them.
 *
 * <p>Numbers and days are what a row says; all else in it is what it says that of.
 */
final class RowCheck {

  /** What a row says something of. */
  private record Subject(
      String table,
      Optional<String> provider,
      Optional<String> province,
      Map<String, Object> values) {

    static Subject of(TableRow row) {
      Map<String, Object> values = new HashMap<>(row.values());
      row.type().properties().values().stream()
          .filter(property -> property.kind() == Kind.NUMBER || property.kind() == Kind.DAY)
          .forEach(said -> values.remove(said.name()));
      return new Subject(row.type().name(), row.provider(), row.province(), values);
    }
  }

  private final Set<String> providers;
  private final Faults faults;

  RowCheck(Set<String> providers, Faults faults) {
    this.providers = providers;
    this.faults = faults;
  }

  void check(List<Placed> rows, Collection<Rule> rules) {
    rows.stream()
        .collect(
            Collectors.groupingBy(
                placed -> Subject.of(placed.row()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::consistent);
    Map<String, List<Rule>> matching = matching(rules);
    rows.forEach(
        placed -> matched(placed, matching.getOrDefault(placed.row().type().name(), List.of())));
  }

  private static Map<String, List<Rule>> matching(Collection<Rule> rules) {
    Map<String, List<Rule>> matching = new HashMap<>();
    for (Rule rule : rules) {
      rule.conditions().stream()
          .flatMap(condition -> condition.patterns().stream())
          .map(Pattern::type)
          .distinct()
          .forEach(type -> matching.computeIfAbsent(type, none -> new ArrayList<>()).add(rule));
    }
    return matching;
  }

  private void consistent(List<Placed> ofOneSubject) {
    for (int i = 0; i < ofOneSubject.size(); i++) {
      for (int j = i + 1; j < ofOneSubject.size(); j++) {
        both(ofOneSubject.get(i), ofOneSubject.get(j));
      }
    }
  }

  private void both(Placed first, Placed second) {
    TableRow one = first.row();
    TableRow other = second.row();
    if (!overlap(one.validity(), other.validity())) {
      return;
    }
    if (one.values().equals(other.values())) {
      faults.add(
          Check.UNREACHABLE_ROW,
          second.file(),
          second.position(),
          "row " + other.row() + " says what row " + one.row() + " says already",
          "take one of the two out, or let the validity of the other reach as far");
    } else {
      faults.add(
          Check.OVERLAPPING_ROWS,
          second.file(),
          second.position(),
          "rows " + one.row() + " and " + other.row() + " say different things of the same",
          "end the earlier one with `until` on the day from which the later one holds");
    }
  }

  private static boolean overlap(Validity one, Validity other) {
    return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
  }

  private static LocalDate begins(Validity validity) {
    return validity.from().orElse(LocalDate.MIN);
  }

  private static LocalDate ends(Validity validity) {
    return validity.until().orElse(LocalDate.MAX);
  }

  private void matched(Placed placed, List<Rule> ofTable) {
    TableRow row = placed.row();
    if (row.provider().filter(providers::contains).isEmpty()) {
      return;
    }
    boolean matched =
        ofTable.stream()
            .anyMatch(rule -> rule.provider().isEmpty() || rule.provider().equals(row.provider()));
    if (!ofTable.isEmpty() && !matched) {
      faults.add(
          Check.UNREACHABLE_ROW,
          placed.file(),
          placed.position(),
          "no rule for `" + row.provider().get() + "` matches rows of `" + row.type().name() + "`",
          "only rules of "
              + ofTable.stream()
                  .flatMap(rule -> rule.provider().stream())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(", "))
              + " do; take the row out, or add a rule");
    }
  }
}
