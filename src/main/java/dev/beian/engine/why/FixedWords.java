package dev.beian.engine.why;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * The words of one language for what stands in one rule and is the same for every case, each put
 * together when it is first needed, and for what mostly is: the sentence on a test of the last
 * case.
 */
final class FixedWords {

  /**
   * A sentence of a condition.
   *
   * @param required what is required, in words
   * @param observed what is there, in words
   */
  private record Sentence(String required, String observed, String text) {}

  private final List<Integer> first;
  private final AtomicReferenceArray<Sentence> sentences;
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
    this.sentences = new AtomicReferenceArray<>(tests);
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

  /** The sentence on a test: mostly that of the case before, since few values are common. */
  String sentence(int pattern, int test, String required, String observed, Supplier<String> words) {
    int place = first.get(pattern) + test;
    Sentence last = sentences.get(place);
    if (last != null && last.observed().equals(observed) && last.required().equals(required)) {
      return last.text();
    }
    Sentence now = new Sentence(required, observed, words.get());
    sentences.set(place, now);
    return now.text();
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
