package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.Tables.Placed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the rows of tables against each other and against the rules that match them.
 *
 * <p>Numbers and days are what a row says; all else in it is what it says that of.
 */
final class RowCheck {

  private final Set<String> providers;
  private final Faults faults;

  RowCheck(Set<String> providers, Faults faults) {
    this.providers = providers;
    this.faults = faults;
  }

  void check(List<Placed> rows, Collection<Rule> rules) {
    Map<String, List<Placed>> byTable =
        rows.stream().collect(Collectors.groupingBy(placed -> placed.row().type().name()));
    byTable
        .values()
        .forEach(
            table -> {
              for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                  both(table.get(i), table.get(j));
                }
              }
            });
    rows.forEach(placed -> matched(placed, rules));
  }

  private void both(Placed first, Placed second) {
    TableRow one = first.row();
    TableRow other = second.row();
    boolean sameThing =
        one.provider().equals(other.provider())
            && one.province().equals(other.province())
            && sameKey(one, other);
    if (!sameThing || !overlap(one.validity(), other.validity())) {
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

  private static boolean sameKey(TableRow one, TableRow other) {
    for (Property property : one.type().properties().values()) {
      boolean same =
          Objects.equals(one.values().get(property.name()), other.values().get(property.name()));
      boolean said = property.kind() == Kind.NUMBER || property.kind() == Kind.DAY;
      if (!said && !same) {
        return false;
      }
    }
    return true;
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

  private void matched(Placed placed, Collection<Rule> rules) {
    TableRow row = placed.row();
    if (row.provider().filter(providers::contains).isEmpty()) {
      return;
    }
    List<Rule> ofTable =
        rules.stream()
            .filter(
                rule ->
                    rule.conditions().stream()
                        .flatMap(condition -> condition.patterns().stream())
                        .anyMatch(pattern -> pattern.type().equals(row.type().name())))
            .toList();
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
