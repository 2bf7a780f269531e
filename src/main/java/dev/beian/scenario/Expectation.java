package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Action;
import dev.beian.decision.Decision;
import dev.beian.decision.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is expected of a decision. What is empty is not compared.
 *
 * @param outcome its outcome
 * @param findings the codes of all its findings
 * @param rules names of rules that each have a finding
 * @param notRules names of rules that have none
 * @param notMet names of rules that a condition keeps from speaking whatever the absent facts are,
 *     each with the tests of it that fail; empty where any will do
 * @param websites the members expected of its websites, by index
 * @param missing pointers of all the facts it asks for
 * @param outcomes what answers to questions lead to: outcomes by answer by pointer
 * @param whatIf all changes that would help, in order, as outcome and id
 * @param assumed pointers of all the facts it assumes
 * @param steps all its steps, in order
 * @param cites clauses that findings of it cite, as {@code source#clause}
 */
public record Expectation(
    Outcome outcome,
    Set<String> findings,
    Set<String> rules,
    Set<String> notRules,
    Map<String, Optional<Set<String>>> notMet,
    ObjectNode websites,
    Optional<Set<String>> missing,
    ObjectNode outcomes,
    Optional<List<String>> whatIf,
    Optional<Set<String>> assumed,
    Optional<List<Step>> steps,
    Set<String> cites) {

  /**
   * A step expected.
   *
   * @param option letter of the alternative it belongs to; empty where everyone must do it
   * @param action what is to be done
   * @param at where; empty where any place will do
   */
  public record Step(Optional<String> option, Action action, Optional<String> at) {

    /** Whether a step is the one expected. */
    public boolean matches(Decision.Step step) {
      return action == step.action()
          && Objects.equals(option.orElse(null), step.option())
          && at.filter(place -> !place.equals(step.at())).isEmpty();
    }

    /** The step as cases write it. */
    public String shown() {
      return shown(option, action, at);
    }

    /** A step of a decision as cases write it. */
    static String shown(Decision.Step step) {
      return shown(
          Optional.ofNullable(step.option()), step.action(), Optional.ofNullable(step.at()));
    }

    private static String shown(Optional<String> option, Action action, Optional<String> at) {
      return option.map(letter -> letter + " ").orElse("")
          + action
          + at.map(place -> " " + place).orElse("");
    }
  }
}
