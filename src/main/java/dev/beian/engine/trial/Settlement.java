package dev.beian.engine.trial;

import com.google.common.collect.Sets;
import dev.beian.decision.Decision.Access;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision settles: the outcome, and what it means for each website. Of a refusal only the
 * outcome counts, as nothing more is asked then.
 *
 * @param outcome the outcome
 * @param websites what was said of each website, by JSON Pointer; websites nothing was said of are
 *     left out
 * @param carriers what carries the outcome: rules, each with what it speaks about
 */
public record Settlement(Outcome outcome, Map<String, State> websites, Set<Carrier> carriers) {

  /**
   * What carries an outcome.
   *
   * @param rule name of the rule
   * @param about JSON Pointer of what it speaks about
   */
  public record Carrier(String rule, String about) {}

  /**
   * What was said of a website.
   *
   * @param procedure what it needs
   * @param access whether the target provider serves it
   */
  public record State(Optional<Procedure> procedure, Optional<Access> access) {}

  /** What counts of what was settled. */
  public static Settlement of(Outcome outcome, Map<String, State> websites, Set<Carrier> carriers) {
    return new Settlement(
        outcome,
        outcome == Outcome.REJECTED ? Map.of() : Map.copyOf(websites),
        Set.copyOf(carriers));
  }

  /**
   * What two settlements have in common; empty where they differ.
   *
   * <p>Where something must be done they differ if no rule asks for the same, since it is not known
   * then what is to be done.
   */
  Optional<Settlement> common(Settlement other) {
    if (outcome != other.outcome || !websites.equals(other.websites)) {
      return Optional.empty();
    }
    Set<Carrier> both = Set.copyOf(Sets.intersection(carriers, other.carriers));
    return outcome == Outcome.ACTION_REQUIRED && both.isEmpty()
        ? Optional.empty()
        : Optional.of(new Settlement(outcome, websites, both));
  }

  /** The procedures that websites need, each once, least demanding first. */
  public List<Procedure> procedures() {
    return websites.values().stream()
        .flatMap(state -> state.procedure().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether websites are served now: what was said of any, each once. */
  public List<Reach> access() {
    return websites.values().stream()
        .flatMap(state -> state.access().stream())
        .map(access -> Objects.requireNonNull(access).now())
        .distinct()
        .sorted()
        .toList();
  }
}
