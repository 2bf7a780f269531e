package dev.beian.engine.why;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * The words of one language for what stands in one rule and is the same for every case: each is put
 * together when it is first needed.
 */
final class FixedWords {

  private final List<Integer> first;
  private final AtomicReferenceArray<String> fields;
  private final AtomicReferenceArray<String> required;
  private final AtomicReferenceArray<String> patterns;

  /**
   * No words yet.
   *
   * @param first by index of a pattern, how many tests the patterns before it have
   * @param tests how many tests there are in all
   */
  FixedWords(List<Integer> first, int tests) {
    this.first = first;
    this.fields = new AtomicReferenceArray<>(tests);
    this.required = new AtomicReferenceArray<>(tests);
    this.patterns = new AtomicReferenceArray<>(first.size());
  }

  /** What a test looks at. */
  String field(int pattern, int test, Supplier<String> words) {
    return known(fields, first.get(pattern) + test, words);
  }

  /** What a test requires of it. */
  String required(int pattern, int test, Supplier<String> words) {
    return known(required, first.get(pattern) + test, words);
  }

  /** The tests of a pattern in one breath. */
  String all(int pattern, Supplier<String> words) {
    return known(patterns, pattern, words);
  }

  private static String known(
      AtomicReferenceArray<String> known, int place, Supplier<String> words) {
    String there = known.get(place);
    if (there == null) {
      there = words.get();
      known.set(place, there);
    }
    return there;
  }
}
