package dev.beian.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@link Pairwise}. */
class PairwiseTest {

  private static final int[] SIZES = {2, 5, 3, 7, 1, 4};

  @Test
  void everyOptionMeetsEveryOther() {
    List<int[]> rows = Pairwise.of(SIZES, new Random(1));
    for (int i = 0; i < SIZES.length; i++) {
      for (int j = i + 1; j < SIZES.length; j++) {
        Set<Integer> met = new HashSet<>();
        for (int[] row : rows) {
          met.add(row[i] * SIZES[j] + row[j]);
        }
        assertThat(met).hasSize(SIZES[i] * SIZES[j]);
      }
    }
    assertThat(rows).hasSizeLessThan(80);
  }

  @Test
  void theSameSeedPicksTheSame() {
    assertThat(Pairwise.of(SIZES, new Random(1)))
        .usingRecursiveComparison()
        .isEqualTo(Pairwise.of(SIZES, new Random(1)));
  }
}
