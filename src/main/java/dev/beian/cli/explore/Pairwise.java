package dev.beian.cli.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Picks of options in which every option of a dimension meets every option of every other. */
final class Pairwise {

  private static final int CANDIDATES = 12;

  private final int[] sizes;
  private final BitSet[][] met;
  private final Random random;
  private long open;

  private Pairwise(int[] sizes, Random random) {
    this.sizes = sizes;
    this.random = random;
    this.met = new BitSet[sizes.length][sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      for (int j = i + 1; j < sizes.length; j++) {
        met[i][j] = new BitSet(sizes[i] * sizes[j]);
        open += (long) sizes[i] * sizes[j];
      }
    }
  }

  /** Such picks; the same for the same sizes and seed. */
  static List<int[]> of(int[] sizes, Random random) {
    Pairwise pairwise = new Pairwise(sizes, random);
    List<int[]> rows = new ArrayList<>();
    while (pairwise.open > 0) {
      int[] best = pairwise.candidate();
      for (int i = 1; i < CANDIDATES; i++) {
        int[] other = pairwise.candidate();
        best = pairwise.gain(other) > pairwise.gain(best) ? other : best;
      }
      pairwise.meet(best);
      rows.add(best);
    }
    return rows;
  }

  /** A pick that has at least one pair that did not meet yet. */
  private int[] candidate() {
    int[] picks = new int[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      picks[i] = random.nextInt(sizes[i]);
    }
    int pairs = sizes.length * (sizes.length - 1) / 2;
    int skip = random.nextInt(pairs);
    for (int step = 0; step < pairs; step++) {
      int at = (skip + step) % pairs;
      int i = 0;
      while (at >= sizes.length - 1 - i) {
        at -= sizes.length - 1 - i;
        i++;
      }
      int j = i + 1 + at;
      int unmet = met[i][j].nextClearBit(0);
      if (unmet < sizes[i] * sizes[j]) {
        picks[i] = unmet / sizes[j];
        picks[j] = unmet % sizes[j];
        return picks;
      }
    }
    return picks;
  }

  private int gain(int[] picks) {
    int gain = 0;
    for (int i = 0; i < picks.length; i++) {
      for (int j = i + 1; j < picks.length; j++) {
        gain += met[i][j].get(picks[i] * sizes[j] + picks[j]) ? 0 : 1;
      }
    }
    return gain;
  }

  private void meet(int[] picks) {
    open -= gain(picks);
    for (int i = 0; i < picks.length; i++) {
      for (int j = i + 1; j < picks.length; j++) {
        met[i][j].set(picks[i] * sizes[j] + picks[j]);
      }
    }
  }
}
