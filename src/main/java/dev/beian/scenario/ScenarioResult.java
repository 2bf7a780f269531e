package dev.beian.scenario;

import dev.beian.decision.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of running a case.
 *
 * @param scenario the case and what was expected
 * @param decision the decision; empty where the rules came to none
 * @param mismatches how the two differ; none where the case passed
 */
public record ScenarioResult(
    Scenario scenario, Optional<Decision> decision, List<Mismatch> mismatches) {

  /** Whether the decision is the one expected. */
  public boolean passed() {
    return mismatches.isEmpty();
  }

  /** Names of the rules that have a finding in the decision. */
  public Set<String> rulesThatSpeak() {
    return decision.stream()
        .flatMap(made -> made.findings().stream())
        .map(Decision.Finding::rule)
        .filter(Objects::nonNull)
        .map(Decision.RuleReference::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
