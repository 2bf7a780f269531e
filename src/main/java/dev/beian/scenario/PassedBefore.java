package dev.beian.scenario;

import dev.beian.engine.Bearing;
import dev.beian.filing.FilingCase;
import dev.beian.filing.Intent;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Changes;
import dev.beian.rulebook.Changes.OfQuestion;
import dev.beian.rulebook.Rulebook;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cases that passed with a rulebook. A case that is still the same need not be run again with
 * another rulebook that decides it by the same rules and rows.
 */
final class PassedBefore {

  /**
   * A case that passed.
   *
   * @param scenario the case
   * @param settled whether hearing the rules once settled it: nothing was open that a rule waited
   *     for
   */
  record Passed(Scenario scenario, boolean settled) {

    private boolean is(Scenario other) {
      return scenario.equals(other)
          || (scenario.id().equals(other.id())
              && scenario.submitted().equals(other.submitted())
              && scenario.expected().equals(other.expected()));
    }
  }

  private record Question(Optional<String> provider, Intent intent) {

    static Question of(Scenario scenario) {
      FilingCase filingCase = scenario.understood().filingCase();
      return new Question(Optional.ofNullable(filingCase.provider()), filingCase.intent());
    }
  }

  private final Optional<Rulebook> rulebook;
  private final Map<String, Passed> cases;

  /** Nothing has passed. */
  PassedBefore() {
    this.rulebook = Optional.empty();
    this.cases = Map.of();
  }

  /** These passed with that rulebook. */
  PassedBefore(Rulebook rulebook, Collection<Passed> cases) {
    this.rulebook = Optional.of(rulebook);
    this.cases =
        cases.stream()
            .collect(Collectors.toUnmodifiableMap(one -> one.scenario().id(), one -> one));
  }

  /** The rulebook they passed with. */
  Optional<Rulebook> rulebook() {
    return rulebook;
  }

  /** Tells which cases pass with another rulebook without being run. */
  Untouched by(Rulebook other) {
    return new Untouched(other);
  }

  /** Which cases a changed rulebook does not touch. */
  final class Untouched {

    private final Rulebook other;
    private final Optional<Changes> changes;
    private final boolean alike;
    private final Set<String> otherRules;
    private final Map<Question, Optional<OfQuestion>> byQuestion = new ConcurrentHashMap<>();

    private Untouched(Rulebook other) {
      this.other = other;
      this.changes = rulebook.map(before -> Changes.between(before, other));
      this.alike = changes.filter(Changes::areNone).isPresent();
      this.otherRules = changes.map(Changes::rules).orElse(Set.of());
    }

    /** A case as it passes, where it did and is decided as it was then. */
    Optional<Passed> passed(Scenario scenario) {
      return Optional.ofNullable(cases.get(scenario.id()))
          .filter(passed -> passed.is(scenario))
          .filter(passed -> alike || isDecidedAlike(passed))
          .map(passed -> new Passed(scenario, passed.settled()));
    }

    private boolean isDecidedAlike(Passed passed) {
      Question question = Question.of(passed.scenario());
      Optional<OfQuestion> differing =
          byQuestion.computeIfAbsent(
              question, one -> changes.flatMap(all -> all.of(one.provider(), one.intent())));
      if (differing.isEmpty() || looksAtMore(passed.scenario().expected())) {
        return false;
      }
      boolean sameQuestion = passed.settled() || question.provider().isPresent();
      return (sameQuestion && differing.get().isNone())
          || (passed.settled()
              && !bears(differing.get(), question, passed.scenario().understood()));
    }

    /** What would help may be another provider, and any rule may be expected to fail. */
    private boolean looksAtMore(Expectation expected) {
      return expected.whatIf().isPresent()
          || !Collections.disjoint(expected.notMet().keySet(), otherRules);
    }

    /**
     * Whether a rule that differs has anything to do with a settled case. One that does not changes
     * neither what is said nor what is open, and where nothing is open nothing else is tried.
     */
    private boolean bears(OfQuestion differing, Question asked, SubmittedCase submitted) {
      Rulebook before = rulebook.orElseThrow();
      return Bearing.anyOf(
              differing.before(), before.executable(asked.provider(), asked.intent()), submitted)
          || Bearing.anyOf(
              differing.after(), other.executable(asked.provider(), asked.intent()), submitted);
    }
  }
}
