package dev.beian.engine;

import dev.beian.engine.trial.ProvinceGroups;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Table rows where the case does not tell the province: a row for a province is there only if the
 * filer is of it, and rows of two provinces are never there together.
 */
final class RowsOfProvinces {

  private record Seen(ReadyPattern pattern, TableRow row) {}

  private final @Nullable String told;
  private final ProvinceGroups groups = new ProvinceGroups();
  private final List<Seen> seen = new ArrayList<>();

  RowsOfProvinces(SubmittedCase submitted) {
    this.told = submitted.filer().province();
  }

  /** The province that is told. */
  @Nullable String told() {
    return told;
  }

  /** The provinces that what was noted tells apart. */
  ProvinceGroups groups() {
    return groups;
  }

  /** The province that is supposed once a candidate is matched. */
  static @Nullable String supposed(@Nullable String before, Object candidate) {
    return before == null && candidate instanceof TableRow row
        ? row.province().orElse(null)
        : before;
  }

  /** Whether a candidate is a row that is not there if the province is this one. */
  static boolean isOfAnother(Object candidate, @Nullable String supposed) {
    return supposed != null
        && candidate instanceof TableRow row
        && row.province().filter(one -> !one.equals(supposed)).isPresent();
  }

  /** Whether a candidate that a pattern could match is there. */
  Truth there(ReadyPattern pattern, Object candidate, @Nullable String supposed) {
    if (told != null || !(candidate instanceof TableRow row) || row.province().isEmpty()) {
      return Truth.TRUE;
    }
    seen.add(new Seen(pattern, row));
    return supposed == null ? Truth.UNKNOWN : Truth.TRUE;
  }

  /** How many rows were seen on the way to where a search is. */
  int seen() {
    return seen.size();
  }

  /** Forgets the rows seen beyond the first ones, since nothing hangs on them. */
  void forget(int from) {
    seen.subList(from, seen.size()).clear();
  }

  /** Notes what a match means for the provinces whose rows were seen on the way to it. */
  void note(ReadyRule rule, Object[] matched, @Nullable String supposed, Set<String> waitedFor) {
    String name = rule.rule().name();
    for (Seen one : seen) {
      groups.note(
          one.row().province().orElseThrow(),
          List.of(name, one.pattern().index(), one.row().values()));
    }
    if (told == null && supposed != null) {
      List<Object> meaning = new ArrayList<>(List.of(name, waitedFor));
      for (ReadyPattern pattern : rule.matched()) {
        Object one = matched[pattern.index()];
        meaning.add(one instanceof TableRow row ? row.values() : ((Fact) one).pointer());
      }
      groups.note(supposed, meaning);
    }
  }
}
