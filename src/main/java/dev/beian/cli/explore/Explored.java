package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Decision;
import java.util.List;

/**
 * What a search of the space found.
 *
 * @param cases how many cases were decided
 * @param conflicts rules that contradict each other about one website
 * @param gaps kinds of cases that no rule answers
 * @param silent names of rules that speak in no case
 * @param redundant rules that speak only where another says the same
 */
public record Explored(
    long cases,
    List<Conflict> conflicts,
    List<Gap> gaps,
    List<String> silent,
    List<Redundant> redundant) {

  /**
   * Two rules that contradict each other.
   *
   * @param one name of a rule
   * @param other name of the other
   * @param about what they differ in: {@code procedure} or {@code access}
   * @param says what the first concludes
   * @param saysElse what the other concludes
   * @param cases in how many cases they do
   * @param example one of these
   */
  public record Conflict(
      String one,
      String other,
      String about,
      String says,
      String saysElse,
      long cases,
      Example example) {}

  /**
   * A kind of case that no rule answers.
   *
   * @param kind what its cases have in common
   * @param cases how many there are
   * @param example one of them
   */
  public record Gap(String kind, long cases, Example example) {}

  /**
   * A rule that speaks only where another says the same.
   *
   * @param rule its name
   * @param others names of the rules that say the same each time
   */
  public record Redundant(String rule, List<String> others) {}

  /**
   * A case and its decision.
   *
   * @param submitted the case
   * @param decision its decision
   */
  public record Example(ObjectNode submitted, Decision decision) {}
}
