package dev.beian.scenario.check;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ConditionCoverage;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.Traceability;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a folder.
 *
 * @param rulebook the rulebook it makes; empty where it makes none
 * @param faults everything found in its files, as a reader goes through them
 * @param results what came of its cases
 * @param exercised what the cases exercise; empty where the folder makes no rulebook
 * @param took how long it took
 */
public record Checked(
    Optional<Rulebook> rulebook,
    List<Fault> faults,
    List<ScenarioResult> results,
    Optional<Exercised> exercised,
    Duration took) {

  /**
   * What cases exercise.
   *
   * @param rules rule by rule
   * @param conditions condition by condition
   * @param statements fact by fact of the sources
   */
  public record Exercised(Coverage rules, ConditionCoverage conditions, Traceability statements) {}

  /** The cases that failed. */
  public List<ScenarioResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** Whether no error was found and no case failed. */
  public boolean clean() {
    return faults.stream().noneMatch(Fault::isError) && failed().isEmpty();
  }
}
