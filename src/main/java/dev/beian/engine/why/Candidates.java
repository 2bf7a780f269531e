package dev.beian.engine.why;

import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.matching.ReadyRule.Join;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a case and the table rows for it that patterns can match. */
final class Candidates {

  private final Map<String, List<Object>> byType = new HashMap<>();
  private final Map<String, Map<String, List<Object>>> hanging = new HashMap<>();

  /**
   * The candidates for rules of one provider.
   *
   * @param submitted the case
   * @param rows all table rows
   * @param provider the provider whose rows count beside those for all
   */
  Candidates(SubmittedCase submitted, Collection<TableRow> rows, Optional<String> provider) {
    submitted.facts().forEach(fact -> add(fact.getClass().getSimpleName(), fact));
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    for (TableRow row : rows) {
      if (isFor(row.provider(), provider)
          && isFor(row.province(), province)
          && row.validity().holdsOn(day)) {
        add(row.type().name(), row);
      }
    }
  }

  private static boolean isFor(Optional<String> named, Optional<String> one) {
    return named.isEmpty() || named.equals(one);
  }

  private void add(String type, Object candidate) {
    byType.computeIfAbsent(type, one -> new ArrayList<>()).add(candidate);
  }

  /** What a pattern can match: of what hangs on a fact matched before, only that. */
  List<Object> of(ReadyPattern pattern, @Nullable Object[] matched) {
    String type = pattern.type().name();
    List<Object> all = byType.getOrDefault(type, List.of());
    if (pattern.join().isEmpty()) {
      return all;
    }
    Join join = pattern.join().get();
    return hanging
        .computeIfAbsent(
            type + "." + join.property().name(),
            key ->
                all.stream().collect(Collectors.groupingBy(one -> String.valueOf(hook(join, one)))))
        .getOrDefault(pointer(matched[join.other()]), List.of());
  }

  private static String hook(Join join, Object candidate) {
    return pointer(join.property().reader().read(candidate));
  }

  private static String pointer(@Nullable Object fact) {
    return fact instanceof Fact one ? one.pointer() : "nothing";
  }
}
