package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Outcome;
import dev.beian.engine.Brief;
import java.util.List;
import java.util.TreeSet;

/**
 * What a search of the space found.
 *
 * @param extent how far it got
 * @param conflicts rules that contradict each other about one website
 * @param gaps kinds of cases that no rule answers
 * @param silent names of rules that speak in no case; none before every pair of options met
 * @param redundant rules that speak only where another says the same; none before every pair of
 *     options met
 */
public record Explored(
    Extent extent,
    List<Conflict> conflicts,
    List<Gap> gaps,
    List<String> silent,
    List<Redundant> redundant) {

  /**
   * How far a search got.
   *
   * @param cases how many cases of the space were decided
   * @param pairs how many pairs of options of different dimensions met in them
   * @param allPairs how many such pairs there are
   * @param planned how many of the planned cases were decided; the others were taken at random
   * @param plan how many cases were planned: every pair, and for complete cases every pair for each
   *     provider and intent
   */
  public record Extent(long cases, long pairs, long allPairs, long planned, long plan) {

    /** Whether nothing was searched: the time was over before it began. */
    boolean isNothing() {
      return cases == 0;
    }

    /** Whether every pair of options met, so that what never showed tells something. */
    boolean hasEveryPair() {
      return pairs == allPairs;
    }
  }

  /**
   * Two rules that contradict each other.
   *
   * @param one name of a rule
   * @param other name of the other
   * @param about what they differ in: {@code procedure}, {@code access}, {@code opensWhen} or
   *     {@code closesWhen}
   * @param says what the first concludes
   * @param saysElse what the other concludes
   * @param cases in how many cases they do
   * @param example the simplest of these
   */
  public record Conflict(
      String one,
      String other,
      String about,
      String says,
      String saysElse,
      long cases,
      Example example) {

    Conflict together(Conflict next) {
      return new Conflict(
          one, other, about, says, saysElse, cases + next.cases, example.simpler(next.example));
    }
  }

  /**
   * A kind of case that no rule answers.
   *
   * @param kind what its cases have in common
   * @param cases how many there are
   * @param example the simplest of them
   */
  public record Gap(String kind, long cases, Example example) {

    Gap together(Gap next) {
      return new Gap(kind, cases + next.cases, example.simpler(next.example));
    }
  }

  /**
   * A rule that speaks only where another says the same.
   *
   * @param rule its name
   * @param others names of the rules that say the same each time
   */
  public record Redundant(String rule, List<String> others) {}

  /**
   * A case and what its decision comes down to.
   *
   * @param submitted the case
   * @param outcome the outcome
   * @param findings codes of the findings, in alphabetical order
   */
  public record Example(ObjectNode submitted, Outcome outcome, List<String> findings) {

    static Example of(ObjectNode submitted, Brief brief) {
      TreeSet<String> codes = new TreeSet<>();
      brief.said().forEach(one -> codes.add(one.code()));
      return new Example(submitted, brief.outcome(), List.copyOf(codes));
    }

    /** The shorter of two; of equally long ones always the same. */
    Example simpler(Example other) {
      String mine = submitted.toString();
      String others = other.submitted.toString();
      int longer = Integer.compare(mine.length(), others.length());
      return longer < 0 || (longer == 0 && mine.compareTo(others) <= 0) ? this : other;
    }
  }
}
