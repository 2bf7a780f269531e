package dev.beian.cli.explore;

import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.scenario.ScenarioRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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

  private static List<TableRow> rows(List<Rulebook> rulebooks) {
    return rulebooks.stream().flatMap(one -> one.executables().rows().stream()).toList();
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
