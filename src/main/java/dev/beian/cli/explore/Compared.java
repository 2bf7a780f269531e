package dev.beian.cli.explore;

import dev.beian.cli.explore.Explored.Example;
import dev.beian.cli.explore.Explored.Extent;
import java.util.List;

/**
 * What a search of the space found that two rulebooks decide differently.
 *
 * @param extent how far it got
 * @param differing how many cases are decided differently
 * @param changes the kinds of difference, the most frequent first
 */
public record Compared(Extent extent, long differing, List<Change> changes) {

  /**
   * A kind of difference.
   *
   * @param before what only the old decision says
   * @param after what only the new decision says
   * @param cases in how many cases
   * @param example the simplest of them, with what the new rulebook decides
   */
  public record Change(String before, String after, long cases, Example example) {

    Change together(Change next) {
      return new Change(before, after, cases + next.cases, example.simpler(next.example));
    }
  }
}
