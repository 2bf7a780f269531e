package dev.beian.rulebook;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.drl.Position;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds the heading of a table against the columns that its fact declares. */
final class TableHeading {

  private static final Set<String> COMMON =
      Set.of("provider", "province", "from", "until", "source", "statement", "note");

  private final String file;
  private final FactType type;
  private final Faults faults;
  private final Set<String> lacking = new LinkedHashSet<>();

  TableHeading(String file, FactType type, Faults faults) {
    this.file = file;
    this.type = type;
    this.faults = faults;
  }

  /** Notes columns that are not declared, and those that are and are not there. */
  void check(List<String> heading) {
    lacking.addAll(type.properties().keySet());
    heading.forEach(lacking::remove);
    Set<String> missed = new LinkedHashSet<>(lacking);
    Set<String> known = new HashSet<>(type.properties().keySet());
    known.addAll(COMMON);
    for (String column : heading) {
      if (!known.contains(column)) {
        Set<String> meant = missed.isEmpty() ? known : missed;
        faults.unknown(
            Check.UNKNOWN_COLUMN,
            file,
            new Position(1, columnOf(column, heading)),
            "column of this table",
            column,
            Nearest.to(column, meant).isPresent() ? meant : known);
        Nearest.to(column, missed).ifPresent(missed::remove);
      }
    }
    for (String column : missed) {
      faults.add(
          Check.UNKNOWN_COLUMN,
          file,
          new Position(1, 1),
          "the column `" + column + "` is missing",
          "add it to the heading");
    }
  }

  /** The declared columns that are not there, or not by their names. */
  Set<String> lacking() {
    return lacking;
  }

  private static int columnOf(String name, List<String> heading) {
    return 1
        + heading.subList(0, heading.indexOf(name)).stream().mapToInt(c -> c.length() + 1).sum();
  }
}
