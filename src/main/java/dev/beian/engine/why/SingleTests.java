package dev.beian.engine.why;

import dev.beian.decision.Holding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
   * @param field what it looks at, in words
   * @param required what it requires, in words
   * @param observed what is there, in words
   * @param text all of it in one sentence
   * @param paths JSON Pointers of the members it reads
   */
  record Told(
      Holding state,
      List<String> waitsFor,
      String field,
      String required,
      String observed,
      String text,
      List<String> paths) {}

  private final IdentityHashMap<Object, Map<String, Told>> told = new IdentityHashMap<>();

  /**
   * What a test comes to.
   *
   * @param on the fact or row; where there is none, the type it would be of
   * @param shown the test as written
   * @param found finds it out
   */
  Told of(Object on, String shown, Supplier<Told> found) {
    Map<String, Told> tests = told.computeIfAbsent(on, one -> new HashMap<>());
    Told known = tests.get(shown);
    if (known == null) {
      known = found.get();
      tests.put(shown, known);
    }
    return known;
  }
}
