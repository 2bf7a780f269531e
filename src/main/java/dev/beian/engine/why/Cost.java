package dev.beian.engine.why;

/**
 * How far facts are from meeting a rule: by the number of conditions that fail, then of those that
 * absent facts leave open, then by how early the first of them stands.
 */
final class Cost {

  /** Everything holds. */
  static final long NOTHING = 0;

  /** One condition is open. */
  static final long OPEN = 1L << 20;

  /** One condition fails. */
  static final long FAILURE = 1L << 40;

  private static final long EARLIEST = OPEN - 1;
  private static final int MOST_TESTS = 256;

  private Cost() {}

  /** The cost of one more condition that does not hold. */
  static long with(long cost, long miss, int pattern, int test) {
    long first = cost == NOTHING ? EARLIEST - (long) pattern * MOST_TESTS - test : 0;
    return cost + miss + first;
  }
}
