package dev.beian.engine.trial;

import dev.beian.decision.Outcome;
import dev.beian.engine.trial.Settlement.Carrier;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Searches for the smallest changes that lead to a better outcome: first single ones, then, where
 * none leads to the best, pairs. What carries the outcome tells which changes are worth trying
 * first, and which could complete one that only went half the way.
 */
public final class Betterment {

  /** Facts that may be decided over in all, so that large cases get fewer trials. */
  private static final int MOST_FACTS = 3_000;

  private static final int MOST_TRIALS = 200;
  private static final int MOST_LISTED = 8;

  /**
   * A change and what it leads to.
   *
   * @param move the change
   * @param submitted the case so changed
   * @param outcome its outcome
   */
  public record Better(Move move, SubmittedCase submitted, Outcome outcome) {}

  private static final Comparator<Better> LEAST_FIRST =
      Comparator.comparing((Better better) -> better.move().edits().size())
          .thenComparing(Better::outcome, Comparator.reverseOrder());

  private final Rulebook rulebook;
  private final Attempt start;
  private final BooleanSupplier timeIsUp;
  private final Function<SubmittedCase, Attempt> decider;
  private final Map<String, Attempt> tried = new HashMap<>();
  private int left;
  private boolean cut;

  /**
   * A search.
   *
   * @param rulebook what decides
   * @param start the case as it is
   * @param timeIsUp whether nothing more is to be tried
   * @param decider tries another case
   */
  public Betterment(
      Rulebook rulebook,
      Attempt start,
      BooleanSupplier timeIsUp,
      Function<SubmittedCase, Attempt> decider) {
    this.timeIsUp = timeIsUp;
    this.rulebook = rulebook;
    this.start = start;
    this.decider = decider;
    this.left =
        Math.max(1, Math.min(MOST_TRIALS, MOST_FACTS / start.round().submitted().facts().size()));
  }

  /** Whether every change that may help was tried. */
  public boolean isComplete() {
    return !cut;
  }

  /** The changes found, the smallest first. */
  public List<Better> found() {
    List<Move> singles = singles();
    Map<Move, Attempt> attempts = new LinkedHashMap<>();
    for (Move move : singles) {
      attempt(move).ifPresent(attempt -> attempts.put(move, attempt));
    }
    List<Better> found = better(attempts, start.outcome());
    Outcome best =
        found.stream().map(Better::outcome).max(Comparator.naturalOrder()).orElse(start.outcome());
    if (best != Outcome.PERMITTED) {
      found.addAll(better(pairs(attempts), best));
    }
    return found.stream().sorted(LEAST_FIRST).limit(MOST_LISTED).toList();
  }

  /** The single changes, those first that touch what carries the outcome. */
  private List<Move> singles() {
    SubmittedCase submitted = start.round().submitted();
    Set<String> spokenOf = new HashSet<>();
    start.carriers().stream().map(Carrier::about).forEach(spokenOf::add);
    Constants constants =
        new Constants(
            rulebook.executable(
                Optional.ofNullable(submitted.filingCase().provider()),
                submitted.filingCase().intent()),
            submitted);
    List<Move> moves = new ArrayList<>(Moves.of(submitted, constants, spokenOf));
    moves.sort(Comparator.comparing(move -> !start.hangsOn(move)));
    return moves;
  }

  private Optional<Attempt> attempt(Move move) {
    Attempt known = tried.get(move.id());
    if (known == null) {
      if (left <= 0 || timeIsUp.getAsBoolean()) {
        cut = true;
        return Optional.empty();
      }
      left--;
      known =
          decider.apply(Moves.made(start.round().submitted(), move, rulebook.providersOnFile()));
      tried.put(move.id(), known);
    }
    return Optional.of(known);
  }

  /** Pairs: what completes a change that went half the way, then what does nothing alone. */
  private Map<Move, Attempt> pairs(Map<Move, Attempt> singles) {
    Map<Move, Attempt> pairs = new LinkedHashMap<>();
    List<Move> half =
        singles.entrySet().stream()
            .filter(one -> !one.getValue().carriers().containsAll(start.carriers()))
            .sorted(Comparator.comparing(one -> one.getValue().carriers().size()))
            .map(Map.Entry::getKey)
            .toList();
    for (Move first : half) {
      for (Move second : singles.keySet()) {
        if (Objects.requireNonNull(singles.get(first)).hangsOn(second)) {
          pair(first, second, pairs);
        }
      }
    }
    List<Move> idle =
        singles.keySet().stream()
            .filter(move -> start.hangsOn(move) && !half.contains(move))
            .toList();
    for (int i = 0; i < idle.size(); i++) {
      for (Move second : idle.subList(i + 1, idle.size())) {
        pair(idle.get(i), second, pairs);
      }
    }
    return pairs;
  }

  private void pair(Move first, Move second, Map<Move, Attempt> pairs) {
    if (first.edits().size() == 1 && second.edits().size() == 1 && first.goesWith(second)) {
      Move both = first.and(second);
      attempt(both).ifPresent(attempt -> pairs.put(both, attempt));
    }
  }

  /** Those with a better outcome; of changes to the same members the first with the best. */
  private static List<Better> better(Map<Move, Attempt> attempts, Outcome than) {
    Map<List<String>, Better> found = new LinkedHashMap<>();
    attempts.forEach(
        (move, attempt) -> {
          boolean better =
              attempt.isDecided()
                  && attempt.leavesSomething()
                  && attempt.outcome().compareTo(than) > 0;
          if (better) {
            Better one = new Better(move, attempt.round().submitted(), attempt.outcome());
            found.merge(
                move.paths().stream().sorted(Pointers.ORDER).toList(),
                one,
                (had, now) -> now.outcome().compareTo(had.outcome()) > 0 ? now : had);
          }
        });
    return new ArrayList<>(found.values());
  }
}
