package dev.beian.api.answer;

import dev.beian.decision.Decision;
import dev.beian.decision.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a decision came to, for those who count decisions.
 *
 * @param outcome its outcome
 * @param rules names of the rules of its findings, one for each finding
 */
public record Upshot(Outcome outcome, List<String> rules) {

  /** What a decision came to. */
  public static Upshot of(Decision decision) {
    return new Upshot(
        decision.outcome(),
        decision.findings().stream()
            .flatMap(finding -> Stream.ofNullable(finding.rule()))
            .map(Decision.RuleReference::name)
            .toList());
  }
}
