package dev.beian.engine.why;

import dev.beian.engine.Gaps;
import dev.beian.engine.why.WrittenRule.WrittenTest;
import dev.beian.filing.Fact;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import dev.beian.rulebook.matching.Unknowns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a compiled rule against the facts of a case: the only place that tells whether a condition
 * holds, by the same tests that the engine runs.
 */
final class Matching {

  /** Facts tried for the nearest miss of one rule; enough for every rule on an ordinary case. */
  private static final int MOST_TRIED = 20_000;

  private final ReadyRule rule;
  private final WrittenRule asWritten;
  private final Candidates candidates;
  private final SingleTests singles;
  private final Gaps gaps;

  Matching(
      ReadyRule rule,
      WrittenRule asWritten,
      Candidates candidates,
      SingleTests singles,
      Gaps gaps) {
    this.rule = rule;
    this.asWritten = asWritten;
    this.candidates = candidates;
    this.singles = singles;
    this.gaps = gaps;
  }

  /** The facts that come furthest through a rule. */
  static final class Nearest {

    private final Truth truth;
    private final @Nullable Object[] matched;

    private Nearest(Truth truth, @Nullable Object[] matched) {
      this.truth = truth;
      this.matched = matched;
    }

    /** Whether the rule speaks. */
    Truth truth() {
      return truth;
    }

    /** The facts and rows by index of their pattern; {@code null} where there is none. */
    @Nullable Object[] matched() {
      return matched;
    }
  }

  /** What a pattern can match. */
  List<Object> candidates(ReadyPattern pattern, @Nullable Object[] matched) {
    return candidates.of(pattern, matched);
  }

  /** All facts for which all conditions hold, as the engine matches them. */
  List<@Nullable Object[]> matches() {
    Search search =
        new Search(this, new Object[rule.patterns()], Cost.OPEN, Integer.MAX_VALUE, true);
    search.condition(rule.conditions(), 0, Cost.NOTHING);
    return search.found();
  }

  /** The facts that come furthest through the rule. */
  Nearest nearest() {
    return nearest(rule.conditions(), new Object[rule.patterns()]);
  }

  /** The facts that come furthest through patterns under a quantifier. */
  Nearest nearest(ReadyCondition quantified, @Nullable Object[] matched) {
    return nearest(quantified.each(), matched.clone());
  }

  private Nearest nearest(List<ReadyCondition> conditions, @Nullable Object[] matched) {
    Search near = new Search(this, matched, Long.MAX_VALUE, MOST_TRIED, false);
    near.condition(conditions, 0, Cost.NOTHING);
    if (near.isComplete()) {
      return new Nearest(near.truth(), near.found().isEmpty() ? matched : near.found().get(0));
    }
    Search exact = new Search(this, matched, Cost.FAILURE, Integer.MAX_VALUE, false);
    exact.condition(conditions, 0, Cost.NOTHING);
    List<@Nullable Object[]> found = exact.found().isEmpty() ? near.found() : exact.found();
    return new Nearest(exact.truth(), found.isEmpty() ? matched : found.get(0));
  }

  /** Whether a condition under a quantifier holds. */
  Truth quantified(ReadyCondition condition, @Nullable Object[] matched) {
    Truth exists = exists(condition.patterns(), 0, matched.clone());
    return condition.quantifier() == Quantifier.NOT ? exists.not() : exists;
  }

  private Truth exists(List<ReadyPattern> patterns, int at, @Nullable Object[] matched) {
    if (at == patterns.size()) {
      return Truth.TRUE;
    }
    ReadyPattern pattern = patterns.get(at);
    Truth exists = Truth.FALSE;
    for (Object candidate : candidates.of(pattern, matched)) {
      Truth here = all(pattern, candidate, matched);
      if (here != Truth.FALSE) {
        matched[pattern.index()] = candidate;
        exists = exists.or(here.and(exists(patterns, at + 1, matched)));
      }
      if (exists == Truth.TRUE) {
        return exists;
      }
    }
    return exists;
  }

  private Truth all(ReadyPattern pattern, Object candidate, @Nullable Object[] matched) {
    Truth truth = isUncertain(pattern, candidate, matched) ? Truth.UNKNOWN : Truth.TRUE;
    SingleTests.OnFact known = known(pattern, candidate);
    List<WrittenTest> tests = asWritten.tests(pattern);
    for (int i = 0; i < tests.size(); i++) {
      truth = truth.and(truth(pattern, tests.get(i), candidate, matched, known));
      if (truth == Truth.FALSE) {
        return truth;
      }
    }
    return truth;
  }

  /** The tests of a pattern. */
  List<WrittenTest> tests(ReadyPattern pattern) {
    return asWritten.tests(pattern);
  }

  /** What is known of the tests of a pattern on a candidate. */
  SingleTests.OnFact known(ReadyPattern pattern, Object candidate) {
    return singles.of(candidate, pattern.type().name());
  }

  /** Whether a test of a pattern holds for a candidate. */
  static Truth truth(
      ReadyPattern pattern,
      WrittenTest written,
      Object candidate,
      @Nullable Object[] matched,
      SingleTests.OnFact known) {
    Test test = pattern.tests().get(written.number());
    return written.single().isEmpty()
        ? test.of(candidate, matched, Unknowns.UNHEARD)
        : known.truth(
            written.single().getAsInt(), () -> test.of(candidate, matched, Unknowns.UNHEARD));
  }

  /** Whether a candidate only stands in for the members of an absent list. */
  static boolean isStandIn(Object candidate) {
    return candidate instanceof Fact fact && !fact.stated();
  }

  /** Whether a candidate is a row that is there only if the filer is of its province. */
  boolean isOfSomeProvince(
      ReadyPattern pattern, @Nullable Object candidate, @Nullable Object[] matched) {
    return candidates.isOpen(pattern, candidate, matched);
  }

  /** Whether it is open if a candidate is there. */
  boolean isUncertain(ReadyPattern pattern, Object candidate, @Nullable Object[] matched) {
    return isStandIn(candidate) || isOfSomeProvince(pattern, candidate, matched);
  }

  /** Whether the facts that a pattern hangs on, or that a test reads, were found. */
  static boolean isReached(List<Integer> others, @Nullable Object[] matched) {
    for (int i = 0; i < others.size(); i++) {
      if (matched[others.get(i)] == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a pattern can be tried at all. */
  static boolean isReached(ReadyPattern pattern, @Nullable Object[] matched) {
    return pattern.join().isEmpty() || matched[pattern.join().get().other()] != null;
  }

  /** JSON Pointers of the absent facts that a test is open for; none where it is not open. */
  List<String> absent(Test test, Object candidate, @Nullable Object[] matched) {
    List<String> paths = new ArrayList<>();
    Truth truth =
        test.of(
            candidate,
            matched,
            (fact, property) -> gaps.of(fact, property).forEach(gap -> paths.add(gap.absent())));
    return truth == Truth.UNKNOWN ? paths : List.of();
  }
}
