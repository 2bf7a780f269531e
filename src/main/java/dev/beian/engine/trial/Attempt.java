package dev.beian.engine.trial;

import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.engine.trial.Settlement.Carrier;
import dev.beian.filing.Intent;
import java.util.Set;

/**
 * A case that was tried.
 *
 * @param round what the rules say of it
 * @param telling JSON Pointers of what the rules read that carry its outcome
 */
public record Attempt(Round round, Set<String> telling) {

  Outcome outcome() {
    return round.settlement().outcome();
  }

  Set<Carrier> carriers() {
    return round.settlement().carriers();
  }

  /** Whether it is known what the case comes to, and somebody says so. */
  boolean isDecided() {
    boolean silent = carriers().isEmpty() && outcome() == Outcome.REFERRED;
    return round.isSettled() && !silent && outcome() != Outcome.INFORMATION_REQUIRED;
  }

  /** Whether the order is still for something. */
  boolean leavesSomething() {
    return round.submitted().filingCase().intent() != Intent.APPLY
        || round.settlement().procedures().stream().anyMatch(one -> one != Procedure.NONE);
  }

  /** Whether a change to a member can matter to what carries the outcome. */
  boolean hangsOn(Move move) {
    return move.paths().stream()
        .anyMatch(
            path ->
                telling.stream()
                    .anyMatch(
                        read ->
                            read.equals(path)
                                || read.startsWith(path + "/")
                                || path.startsWith(read + "/")));
  }
}
