package dev.beian.engine.why;

import dev.beian.decision.Holding;
import dev.beian.rulebook.matching.Truth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tests come to that read one fact alone. Many rules make the same ones, so each is held
 * against a fact, and put into words, once for a case.
 */
final class SingleTests {

  /**
   * What a test comes to.
   *
   * @param state whether it holds
   * @param waitsFor JSON Pointers of the absent facts that it is open for
   * @param words what it requires and what there is
   * @param paths JSON Pointers of the members it reads
   */
  record Told(Holding state, List<String> waitsFor, Words words, List<String> paths) {}

  /** Numbers the tests on the facts of each type: those that are written alike have one number. */
  static final class Numbers {

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    /** The number of a test, from 0. */
    int of(String type, String shown) {
      Map<String, Integer> known = numbers.computeIfAbsent(type, one -> new HashMap<>());
      return known.computeIfAbsent(shown, one -> known.size());
    }

    /** How many tests of a type have a number. */
    int count(String type) {
      return numbers.getOrDefault(type, Map.of()).size();
    }
  }

  /** What is known so far of the tests on one fact, by their numbers. */
  static final class OnFact {

    private final @Nullable Truth[] truths;
    private final @Nullable Told[] told;

    private OnFact(int tests) {
      this.truths = new Truth[tests];
      this.told = new Told[tests];
    }

    /** Whether a test holds; found by running it where that is not known. */
    Truth truth(int number, Supplier<Truth> run) {
      Truth known = truths[number];
      if (known == null) {
        known = run.get();
        truths[number] = known;
      }
      return known;
    }

    /** What a test comes to, in words; put together where that is not known. */
    Told told(int number, Supplier<Told> words) {
      Told known = told[number];
      if (known == null) {
        known = words.get();
        told[number] = known;
      }
      return known;
    }
  }

  private final Numbers numbers;
  private final IdentityHashMap<Object, OnFact> facts = new IdentityHashMap<>();

  SingleTests(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * What is known of the tests on a fact.
   *
   * @param on the fact or row; where there is none, the type it would be of
   * @param type name of its type
   */
  OnFact of(Object on, String type) {
    OnFact known = facts.get(on);
    if (known == null) {
      known = new OnFact(numbers.count(type));
      facts.put(on, known);
    }
    return known;
  }
}
