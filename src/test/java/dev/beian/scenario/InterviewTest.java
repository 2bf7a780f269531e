package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Outcome;
import dev.beian.engine.Decider;
import dev.beian.filing.Alteration;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Interviews: a case that tells only what is wanted is asked about, one question at a time, until
 * it is decided.
 */
class InterviewTest {

  private static final int WALKS = 12;
  private static final int WALKS_CHECKED = 3;
  private static final int MOST_TRIES = 400;
  private static final int MOST_QUESTIONS = 60;
  private static final Rulebook RULEBOOK = OurRules.rulebook();
  private static final Decider DECIDER = new Decider();

  @TestFactory
  Stream<DynamicTest> everyInterviewComesToAnEnd() {
    List<Optional<String>> providers =
        List.of(
            Optional.empty(),
            Optional.of("tencent-cloud"),
            Optional.of("alibaba-cloud"),
            Optional.of("huawei-cloud"),
            Optional.of("some-other-cloud"));
    return Stream.of(Intent.values())
        .flatMap(
            intent ->
                providers.stream()
                    .map(
                        provider ->
                            DynamicTest.dynamicTest(
                                intent + " " + provider.orElse("any provider"),
                                () -> walk(intent, provider))));
  }

  private static void walk(Intent intent, Optional<String> provider) {
    for (int seed = 0; seed < WALKS; seed++) {
      interview(start(intent, provider), new Random(seed), seed);
    }
  }

  private static SubmittedCase start(Intent intent, Optional<String> provider) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("intent", intent.name());
    provider.ifPresent(id -> root.put("provider", id));
    return ((Understood)
            CaseReader.read(root, RULEBOOK.providersOnFile(), ScenarioRunner.USUAL_NOW))
        .submittedCase();
  }

  private static void interview(SubmittedCase start, Random random, int seed) {
    List<String> told = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    SubmittedCase known = start;
    Decision decision = DECIDER.decide(RULEBOOK, known, "zh");
    while (!contradicted(decision, known) && !decision.missing().isEmpty()) {
      assertThat(decision.outcome()).as("%s", told).isEqualTo(Outcome.INFORMATION_REQUIRED);
      assertThat(told).hasSizeLessThan(MOST_QUESTIONS);
      Missing question =
          seed % 2 == 0
              ? decision.missing().get(0)
              : decision.missing().get(random.nextInt(decision.missing().size()));
      assertThat(asked.add(question.path())).as("%s asked again, %s", question, told).isTrue();
      if (seed < WALKS_CHECKED) {
        canMatter(known, question, told);
      }
      assertThat(question.outcomes()).as("%s after %s", question.path(), told).isNotEmpty();
      Answer answer = question.outcomes().get(random.nextInt(question.outcomes().size()));
      told.add(question.path() + " = " + answer.answer() + " -> " + answer.outcome());
      known = with(known, question.path(), answer);
      decision = DECIDER.decide(RULEBOOK, known, "zh");
      comesTrue(answer, decision, told);
    }
    if (!contradicted(decision, known)) {
      assertThat(decision.outcome()).as("%s", told).isNotEqualTo(Outcome.INFORMATION_REQUIRED);
    }
  }

  /** Whatever is asked can be answered in a way that, all else told alike, changes the decision. */
  private static void canMatter(SubmittedCase known, Missing question, List<String> told) {
    boolean matters =
        IntStream.range(0, MOST_TRIES)
            .anyMatch(
                seed ->
                    question.outcomes().stream()
                            .map(answer -> end(known, question.path(), answer, seed))
                            .distinct()
                            .count()
                        > 1);
    assertThat(matters).as("%s matters after %s", question.path(), told).isTrue();
  }

  /** The end of the interview with this answer; every later question has one answer for a seed. */
  private static String end(SubmittedCase known, String path, Answer first, int seed) {
    SubmittedCase more = with(known, path, first);
    Decision decision = DECIDER.decide(RULEBOOK, more, "zh");
    while (!contradicted(decision, more) && !decision.missing().isEmpty()) {
      Missing next = decision.missing().get(0);
      List<Answer> answers = next.outcomes();
      more =
          with(
              more,
              next.path(),
              answers.get(
                  new SplittableRandom(97L * seed + next.path().hashCode())
                      .nextInt(answers.size())));
      decision = DECIDER.decide(RULEBOOK, more, "zh");
    }
    return decision.outcome()
        + decision.websites().stream()
            .map(website -> website.procedure() + " " + website.access())
            .toList()
            .toString()
        + decision.nextSteps();
  }

  private static void comesTrue(Answer answer, Decision decision, List<String> told) {
    if (answer.outcome() != Outcome.INFORMATION_REQUIRED) {
      assertThat(decision.outcome()).as("%s", told).isEqualTo(answer.outcome());
    }
  }

  private static SubmittedCase with(SubmittedCase known, String path, Answer answer) {
    return Alteration.of(known, path, (JsonNode) answer.answer(), RULEBOOK.providersOnFile());
  }

  private static boolean contradicted(Decision decision, SubmittedCase known) {
    return decision.missing().stream()
        .anyMatch(missing -> Pointers.value(known.submitted(), missing.path()).isPresent());
  }
}
