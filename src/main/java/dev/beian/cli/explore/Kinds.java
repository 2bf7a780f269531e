package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Effect;
import dev.beian.decision.Outcome;
import dev.beian.engine.Brief;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ScenarioRunner;
import java.util.Set;

/** Sorts cases into kinds, so that many of one kind are told once. */
final class Kinds {

  private static final String USUAL_DAY = ScenarioRunner.USUAL_NOW.toLocalDate().toString();
  private static final Set<String> OF_APPLICATIONS = Set.of("APPLY", "TRACK", "WITHDRAW");

  private Kinds() {}

  /**
   * Whether no rule answers a case: none speaks, or information is required and none is asked for.
   * Asked of the usual day only, since before the first law nothing is answered.
   */
  static boolean isUnanswered(ObjectNode submitted, Brief brief) {
    boolean silent = brief.said().stream().anyMatch(one -> one.code().equals(Rulebook.SILENT));
    boolean asksNothing =
        brief.outcome() == Outcome.INFORMATION_REQUIRED
            && brief.missing().isEmpty()
            && brief.said().stream().noneMatch(one -> one.effect() == Effect.REQUIRES_INFORMATION);
    return submitted.path("asOf").asText().equals(USUAL_DAY) && (silent || asksNothing);
  }

  /** What cases of the kind of this one have in common. */
  static String of(ObjectNode submitted) {
    String intent = submitted.path("intent").asText();
    StringBuilder kind =
        new StringBuilder(intent).append(", ").append(submitted.path("provider").asText("?"));
    if (OF_APPLICATIONS.contains(intent)) {
      kind.append(", ").append(submitted.path("application").path("contents"));
      if (!intent.equals("APPLY")) {
        kind.append(", ").append(submitted.path("application").path("status").asText("?"));
      }
    }
    return kind.toString();
  }
}
