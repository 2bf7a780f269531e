package dev.beian.api.book;

import dev.beian.api.book.RulebookView.TableView;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows the tables of a rulebook. */
final class TableViews {

  private TableViews() {}

  static List<TableView> of(Rulebook rulebook) {
    Map<String, Set<Integer>> rows = rows(rulebook);
    return rulebook.types().values().stream()
        .filter(FactType::isTable)
        .map(
            type ->
                new TableView(
                    type.table().orElseThrow(),
                    type.name(),
                    List.copyOf(type.properties().keySet()),
                    rows.getOrDefault(type.name(), Set.of()).size()))
        .sorted(Comparator.comparing(TableView::id))
        .toList();
  }

  /** Numbers of the rows of each table. */
  private static Map<String, Set<Integer>> rows(Rulebook rulebook) {
    Map<String, Set<Integer>> rows = new HashMap<>();
    for (TableRow one : rulebook.executables().rows()) {
      rows.computeIfAbsent(one.type().name(), key -> new HashSet<>()).add(one.row());
    }
    return rows;
  }
}
