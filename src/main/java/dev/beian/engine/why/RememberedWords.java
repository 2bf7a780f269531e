package dev.beian.engine.why;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language for the conditions of one rule, as they were last put together. They
 * depend on nothing but the values that are told, and few values are common, so mostly they are
 * those of the case before.
 */
final class RememberedWords {

  /** Words with the values they tell. */
  private static final class Remembered {

    private final @Nullable Object[] values;
    private final Words words;

    private Remembered(@Nullable Object[] values, Words words) {
      this.values = values;
      this.words = words;
    }
  }

  private final List<Integer> first;
  private final AtomicReferenceArray<Remembered> tests;
  private final AtomicReferenceArray<Remembered> quantified;

  /**
   * No words yet.
   *
   * @param first by index of a pattern, how many tests the patterns before it have
   * @param tests how many tests there are in all
   */
  RememberedWords(List<Integer> first, int tests) {
    this.first = first;
    this.tests = new AtomicReferenceArray<>(tests);
    this.quantified = new AtomicReferenceArray<>(first.size());
  }

  /**
   * The words for a test.
   *
   * @param pattern index of its pattern
   * @param test its place among the tests of the pattern
   * @param values all that the words tell
   * @param words puts them together
   */
  Words test(int pattern, int test, @Nullable Object[] values, Supplier<Words> words) {
    return remembered(tests, first.get(pattern) + test, values, words);
  }

  /**
   * The words for a condition under a quantifier.
   *
   * @param pattern index of its first pattern
   * @param values all that the words tell
   * @param words puts them together
   */
  Words quantified(int pattern, @Nullable Object[] values, Supplier<Words> words) {
    return remembered(quantified, pattern, values, words);
  }

  private static Words remembered(
      AtomicReferenceArray<Remembered> known,
      int place,
      @Nullable Object[] values,
      Supplier<Words> words) {
    Remembered last = known.get(place);
    if (last != null && Arrays.equals(last.values, values)) {
      return last.words;
    }
    Words now = words.get();
    known.set(place, new Remembered(values, now));
    return now;
  }
}
