package dev.beian.cli.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Which cases of a space are tried, in which order: first such that every two options of different
 * dimensions meet; then complete cases such that they meet for each provider and intent; then any.
 */
final class Plan {

  private static final long SEED = 20_050_320;

  /** How often the usual option is taken in the later cases, in turn: mixed, or nearly usual. */
  private static final double[] USUAL = {0.85, 0.5, 0.95, 0.85};

  /** How many of the later cases leave something untold. */
  private static final double UNTOLD = 0.25;

  private static final int MOST_UNTOLD = 3;

  private final Space space;
  private final List<int[]> systematic = new ArrayList<>();

  Plan(Space space) {
    this.space = space;
    Random random = new Random(SEED);
    systematic.addAll(Pairwise.of(space.sizes(), random));
    int[] told = space.told();
    int[] rest = java.util.Arrays.copyOfRange(told, 2, told.length);
    for (int[] row : Pairwise.of(rest, random)) {
      List<int[]> crossed = new ArrayList<>();
      for (int provider = 0; provider < told[Space.PROVIDER]; provider++) {
        for (int intent = 0; intent < told[Space.INTENT]; intent++) {
          int[] picks = new int[told.length];
          picks[Space.PROVIDER] = provider;
          picks[Space.INTENT] = intent;
          System.arraycopy(row, 0, picks, 2, row.length);
          crossed.add(picks);
        }
      }
      Collections.shuffle(crossed, random);
      systematic.addAll(crossed);
    }
  }

  /** How many cases it takes until every pair has met. */
  int systematic() {
    return systematic.size();
  }

  /** The options of a case; always the same for the same number. */
  int[] at(long number) {
    return number < systematic.size() ? systematic.get((int) number).clone() : any(number);
  }

  private int[] any(long number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    double usually = USUAL[(int) (number % USUAL.length)];
    List<Dimension> dimensions = space.dimensions();
    int[] picks = new int[dimensions.size()];
    for (int i = 0; i < picks.length; i++) {
      Dimension dimension = dimensions.get(i);
      boolean usual = !dimension.central() && random.nextDouble() < usually;
      picks[i] = usual ? 0 : random.nextInt(dimension.told());
    }
    if (random.nextDouble() < UNTOLD) {
      for (int untold = 1 + random.nextInt(MOST_UNTOLD); untold > 0; untold--) {
        int at = random.nextInt(picks.length);
        picks[at] = dimensions.get(at).options().size() - 1;
      }
    }
    return picks;
  }
}
