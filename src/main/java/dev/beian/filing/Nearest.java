package dev.beian.filing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word nearest to a written one.
   *
   * @param written the word as written
   * @param known the words that exist
   * @return the nearest, or empty where none is near enough to be a slip of the pen
   */
  public static Optional<String> to(String written, Collection<String> known) {
    int most = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    String folded = fold(written);
    return known.stream()
        .map(word -> new Candidate(word, distance.apply(folded, fold(word))))
        .filter(candidate -> candidate.steps() >= 0)
        .min(Comparator.comparingInt(Candidate::steps).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  private record Candidate(String word, int steps) {}
}
