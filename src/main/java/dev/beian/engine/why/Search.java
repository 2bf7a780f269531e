package dev.beian.engine.why;

import dev.beian.engine.why.WrittenRule.WrittenTest;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search for the cheapest facts, or for all that cost nothing. */
final class Search {

  private final Matching matching;
  private final @Nullable Object[] matched;
  private final boolean all;
  private final List<@Nullable Object[]> found = new ArrayList<>();
  private long bound;
  private int left;

  /**
   * A search.
   *
   * @param matching what tells whether conditions hold
   * @param matched the facts matched already; the search notes in it those it tries
   * @param bound what it finds costs less
   * @param most how many facts it tries at most
   * @param all whether everything that costs nothing is found, not only the first
   */
  Search(Matching matching, @Nullable Object[] matched, long bound, int most, boolean all) {
    this.matching = matching;
    this.matched = matched;
    this.bound = bound;
    this.left = most;
    this.all = all;
  }

  /** What was found; the cheapest alone unless all was wanted. */
  List<@Nullable Object[]> found() {
    return found;
  }

  /** Whether it tried all that could be cheaper. */
  boolean isComplete() {
    return left >= 0;
  }

  /** What the conditions come to for the cheapest that was found. */
  Truth truth() {
    if (found.isEmpty() || bound >= Cost.FAILURE) {
      return Truth.FALSE;
    }
    return bound == Cost.NOTHING ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Tries the conditions from one on. */
  void condition(List<ReadyCondition> conditions, int at, long cost) {
    if (cost >= bound) {
      return;
    }
    if (at == conditions.size()) {
      found(cost);
      return;
    }
    ReadyCondition condition = conditions.get(at);
    ReadyPattern pattern = condition.patterns().get(0);
    if (condition.quantifier() != Quantifier.EACH) {
      condition(conditions, at + 1, cost + cost(condition, cost));
      return;
    }
    if (!Matching.isReached(pattern, matched)) {
      condition(conditions, at + 1, cost);
      return;
    }
    List<Object> tried = matching.candidates(pattern, matched);
    if (tried.isEmpty()) {
      condition(conditions, at + 1, Cost.with(cost, Cost.FAILURE, pattern.index(), 0));
    }
    for (Object candidate : tried) {
      if (left-- <= 0) {
        break;
      }
      long here = cost(pattern, candidate, cost);
      matched[pattern.index()] = candidate;
      condition(conditions, at + 1, here);
    }
    matched[pattern.index()] = null;
  }

  private void found(long cost) {
    if (!all) {
      found.clear();
      bound = cost;
    }
    found.add(matched.clone());
  }

  private long cost(ReadyPattern pattern, Object candidate, long before) {
    long cost =
        matching.isUncertain(pattern, candidate, matched)
            ? Cost.with(before, Cost.OPEN, pattern.index(), 0)
            : before;
    SingleTests.OnFact known = matching.known(pattern, candidate);
    List<WrittenTest> tests = matching.tests(pattern);
    for (int i = 0; i < tests.size(); i++) {
      if (cost >= bound) {
        return cost;
      }
      if (Matching.isReached(pattern.tests().get(i).others(), matched)) {
        Truth truth = Matching.truth(pattern, tests.get(i), candidate, matched, known);
        if (truth != Truth.TRUE) {
          cost = Cost.with(cost, miss(truth), pattern.index(), i + 1);
        }
      }
    }
    return cost;
  }

  private long cost(ReadyCondition condition, long before) {
    int first = condition.patterns().get(0).index();
    if (!Matching.isReached(condition.others(), matched)) {
      return 0;
    }
    Truth truth = matching.quantified(condition, matched);
    return truth == Truth.TRUE ? 0 : Cost.with(before, miss(truth), first, 0) - before;
  }

  private static long miss(Truth truth) {
    return truth == Truth.UNKNOWN ? Cost.OPEN : Cost.FAILURE;
  }
}
