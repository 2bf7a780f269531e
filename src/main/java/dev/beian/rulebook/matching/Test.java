package dev.beian.rulebook.matching;

import java.util.List;

/**
 * A test on a fact, ready to run.
 *
 * @param shown the test as written
 * @param properties names of the properties of its own fact that it reads
 * @param others indexes of the other patterns whose facts it reads
 * @param evaluation what tells whether it holds
 */
public record Test(
    String shown, List<String> properties, List<Integer> others, Evaluation evaluation) {

  /** Tells whether a test holds. */
  @FunctionalInterface
  public interface Evaluation {

    /**
     * Tells whether it holds.
     *
     * @param own the fact or row that is tested
     * @param matched facts and rows of the other patterns, by index
     * @param unknowns is told each property that the test is open for
     */
    Truth of(Object own, Object[] matched, Unknowns unknowns);
  }

  /** Whether it holds. */
  public Truth of(Object own, Object[] matched, Unknowns unknowns) {
    return evaluation.of(own, matched, unknowns);
  }
}
