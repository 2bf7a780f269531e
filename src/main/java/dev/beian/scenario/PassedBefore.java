package dev.beian.scenario;

import dev.beian.filing.Intent;
import dev.beian.rulebook.Deciding;
import dev.beian.rulebook.Rulebook;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cases that passed with a rulebook. A case that is still the same need not be run again with
 * another rulebook that decides its question by the same rules and rows.
 */
final class PassedBefore {

  private record Question(String provider, Intent intent) {}

  private final Optional<Rulebook> rulebook;
  private final Set<String> cases;

  /** Nothing has passed. */
  PassedBefore() {
    this.rulebook = Optional.empty();
    this.cases = Set.of();
  }

  /** These passed with that rulebook. */
  PassedBefore(Rulebook rulebook, Collection<Scenario> cases) {
    this.rulebook = Optional.of(rulebook);
    this.cases = cases.stream().map(PassedBefore::content).collect(Collectors.toUnmodifiableSet());
  }

  /** Tells which cases pass with another rulebook without being run. */
  Untouched by(Rulebook other) {
    return new Untouched(other, new ConcurrentHashMap<>());
  }

  /** Which cases a changed rulebook does not touch. */
  final class Untouched {

    private final Rulebook other;
    private final Map<Question, Boolean> alike;

    private Untouched(Rulebook other, Map<Question, Boolean> alike) {
      this.other = other;
      this.alike = alike;
    }

    /** Whether a case passed and is decided as it was then. */
    boolean contains(Scenario scenario) {
      String provider = scenario.understood().filingCase().provider();
      return rulebook.isPresent()
          && provider != null
          && looksAtOneQuestion(scenario.expected())
          && cases.contains(content(scenario))
          && alike.computeIfAbsent(
              new Question(provider, scenario.understood().filingCase().intent()),
              question -> isAlike(rulebook.get(), question));
    }

    private boolean isAlike(Rulebook before, Question question) {
      Optional<String> provider = Optional.of(question.provider());
      return Deciding.of(before, provider, question.intent())
          .equals(Deciding.of(other, provider, question.intent()));
    }
  }

  /** What would help may be another provider, and explanations are of all rules. */
  private static boolean looksAtOneQuestion(Expectation expected) {
    return expected.whatIf().isEmpty() && expected.notMet().isEmpty();
  }

  private static String content(Scenario scenario) {
    return scenario.id() + scenario.submitted() + scenario.expected();
  }
}
