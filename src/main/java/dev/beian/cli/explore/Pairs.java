package dev.beian.cli.explore;

import java.util.BitSet;

/** Which options of different dimensions have met in a case. */
final class Pairs {

  private final int[] offsets;
  private final int options;
  private final BitSet met;
  private final long all;

  Pairs(int[] sizes) {
    this.offsets = new int[sizes.length];
    int before = 0;
    long pairs = 0;
    for (int i = 0; i < sizes.length; i++) {
      offsets[i] = before;
      pairs += (long) before * sizes[i];
      before += sizes[i];
    }
    this.options = before;
    this.all = pairs;
    this.met = new BitSet(options * options);
  }

  /** Those of one case meet. */
  void meet(int[] picks) {
    for (int i = 0; i < picks.length; i++) {
      int row = (offsets[i] + picks[i]) * options;
      for (int j = i + 1; j < picks.length; j++) {
        met.set(row + offsets[j] + picks[j]);
      }
    }
  }

  /** Takes over what met elsewhere. */
  void meet(Pairs others) {
    met.or(others.met);
  }

  /** How many pairs have met. */
  long met() {
    return met.cardinality();
  }

  /** How many pairs there are. */
  long all() {
    return all;
  }
}
