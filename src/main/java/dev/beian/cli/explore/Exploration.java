package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.engine.Decider;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ScenarioRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Searches the space: first every pair of options for each question, then at random. */
public final class Exploration {

  private static final long SEED = 20_050_320;
  private static final int BATCH = 512;

  /** How often the usual option is taken at random, where the others are many and rare. */
  private static final double USUAL = 0.4;

  private final Rulebook rulebook;
  private final Space space;
  private final Decider decider = new Decider();
  private final Random random = new Random(SEED);

  /** A search of the space of a rulebook. */
  public Exploration(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.space = new Space(rulebook);
  }

  /**
   * Searches.
   *
   * @param budget how long
   * @param most how many cases at most
   * @param progress is told how far it is
   */
  public Explored search(Duration budget, long most, Progress progress) {
    long start = System.nanoTime();
    Observations observations = new Observations(rulebook);
    List<int[]> systematic = systematic();
    long done = 0;
    try (progress) {
      while (done < most && System.nanoTime() - start < budget.toNanos()) {
        int from = (int) Math.min(done, systematic.size());
        int size = (int) Math.min(BATCH, most - done);
        int[][] picks = new int[size][];
        for (int i = 0; i < size; i++) {
          picks[i] = from + i < systematic.size() ? systematic.get(from + i) : any();
        }
        decided(picks).forEach(observations::see);
        done += size;
        progress.at((System.nanoTime() - start) / 1_000_000, budget.toMillis());
      }
    }
    return observations.explored();
  }

  /** Every pair of options, for every provider and intent. */
  private List<int[]> systematic() {
    int[] sizes =
        space.dimensions().stream().mapToInt(dimension -> dimension.options().size()).toArray();
    int[] rest = java.util.Arrays.copyOfRange(sizes, 2, sizes.length);
    List<int[]> all = new ArrayList<>();
    for (int[] row : Pairwise.of(rest, random)) {
      for (int provider = 0; provider < sizes[0]; provider++) {
        for (int intent = 0; intent < sizes[1]; intent++) {
          int[] picks = new int[sizes.length];
          picks[0] = provider;
          picks[1] = intent;
          System.arraycopy(row, 0, picks, 2, row.length);
          all.add(picks);
        }
      }
    }
    return all;
  }

  private int[] any() {
    int[] picks = new int[space.dimensions().size()];
    for (int i = 0; i < picks.length; i++) {
      int size = space.dimensions().get(i).options().size();
      boolean usual = i > 1 && random.nextDouble() < USUAL;
      picks[i] = usual ? 0 : random.nextInt(size);
    }
    return picks;
  }

  private List<Example> decided(int[][] picks) {
    return IntStream.range(0, picks.length)
        .parallel()
        .mapToObj(i -> decided(space.at(picks[i])))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Example> decided(ObjectNode submitted) {
    return CaseReader.read(submitted, rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW)
            instanceof Understood understood
        ? Optional.of(
            new Example(submitted, decider.decide(rulebook, understood.submittedCase(), "zh")))
        : Optional.empty();
  }
}
