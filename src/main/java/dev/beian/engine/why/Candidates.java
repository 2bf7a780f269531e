package dev.beian.engine.why;

import dev.beian.engine.Matchable;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of a case and the table rows for it that patterns can match. */
final class Candidates {

  private final Matchable there = new Matchable();
  private final Optional<String> province;

  /**
   * The candidates for the rules of one provider. Where the case does not tell the province, these
   * are the rows of every province.
   *
   * @param submitted the case
   * @param rows the table rows for the provider and the province, and those for all
   */
  Candidates(SubmittedCase submitted, List<TableRow> rows) {
    submitted.facts().forEach(there::add);
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    this.province = Optional.ofNullable(submitted.filer().province());
    for (TableRow row : rows) {
      if (row.validity().holdsOn(day)) {
        there.add(row);
      }
    }
  }

  private static boolean isFor(Optional<String> named, Optional<String> one) {
    return named.isEmpty() || named.equals(one);
  }

  /** Whether a candidate is a row that is there only if the filer is of a certain province. */
  boolean isOpen(ReadyPattern pattern, @Nullable Object candidate, @Nullable Object[] matched) {
    return province.isEmpty()
        && candidate instanceof TableRow row
        && row.province().isPresent()
        && supposed(pattern, matched).isEmpty();
  }

  /** The province that the rows matched before suppose. */
  private static Optional<String> supposed(ReadyPattern pattern, @Nullable Object[] matched) {
    for (int i = 0; i < pattern.index(); i++) {
      if (matched[i] instanceof TableRow row && row.province().isPresent()) {
        return row.province();
      }
    }
    return Optional.empty();
  }

  /**
   * What a pattern can match: of what hangs on a fact matched before, only that; of rows of several
   * provinces those of the one supposed before.
   */
  List<Object> of(ReadyPattern pattern, @Nullable Object[] matched) {
    List<Object> all = there.of(pattern, matched);
    if (province.isPresent() || !pattern.type().isTable()) {
      return all;
    }
    Optional<String> supposed = supposed(pattern, matched);
    return supposed.isEmpty()
        ? all
        : all.stream().filter(row -> isFor(((TableRow) row).province(), supposed)).toList();
  }
}
