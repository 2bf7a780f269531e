package dev.beian.cli.explore;

import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.scenario.ScenarioRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The values at which rules and rows change what they say, each with its neighbours.
 *
 * @param days days on which decisions are asked for, today first
 * @param provinces provinces
 * @param counts numbers of websites
 * @param minutes minutes since an application reached its status
 */
record Constants(
    List<LocalDate> days, List<String> provinces, List<Integer> counts, List<Long> minutes) {

  private static final int MOST_WEBSITES = 30;
  private static final int MOST_PROVINCES = 2;
  private static final String SOME_PROVINCE = "CN-GD";

  static Constants of(List<Rulebook> rulebooks) {
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<String> provinces = new TreeSet<>();
    TreeSet<Integer> counts = new TreeSet<>();
    TreeSet<Long> minutes = new TreeSet<>(List.of(0L, -1L));
    rulebooks.stream()
        .flatMap(rulebook -> rulebook.rules().values().stream())
        .forEach(rule -> days(rule.validity(), days));
    for (TableRow row : rows(rulebooks)) {
      days(row.validity(), days);
      row.province().ifPresent(provinces::add);
      for (Object cell : row.values().values()) {
        if (cell instanceof Integer number) {
          counts.addAll(List.of(number, number + 1));
          minutes.addAll(List.of(number.longValue(), number + 1L));
        }
      }
    }
    counts.removeIf(count -> count < 1 || count > MOST_WEBSITES);
    counts.add(2);
    provinces.add(SOME_PROVINCE);
    return new Constants(
        first(ScenarioRunner.USUAL_NOW.toLocalDate(), days),
        List.copyOf(provinces),
        first(1, counts),
        List.copyOf(minutes));
  }

  /**
   * The rows for all provinces and those for the provinces that most is said of: the rows for the
   * others are of the same tables, and all of them together would leave no room for anything else.
   */
  private static List<TableRow> rows(List<Rulebook> rulebooks) {
    List<TableRow> all =
        rulebooks.stream().flatMap(one -> one.executables().rows().stream()).toList();
    Map<String, Set<String>> tables = new TreeMap<>();
    for (TableRow row : all) {
      row.province()
          .ifPresent(
              code ->
                  tables
                      .computeIfAbsent(code, one -> new TreeSet<>())
                      .add(row.provider().orElse("") + " " + row.type().name()));
    }
    Set<String> chosen =
        tables.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, Set<String>> entry) -> -entry.getValue().size()))
            .limit(MOST_PROVINCES)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return all.stream().filter(row -> row.province().map(chosen::contains).orElse(true)).toList();
  }

  private static void days(Validity validity, TreeSet<LocalDate> days) {
    validity.from().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day)));
    validity.until().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day)));
  }

  private static <T> List<T> first(T usual, TreeSet<T> others) {
    others.remove(usual);
    List<T> all = new ArrayList<>();
    all.add(usual);
    all.addAll(others);
    return List.copyOf(all);
  }
}
