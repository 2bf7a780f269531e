package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Missing;
import java.util.List;
import java.util.Optional;

/** What answers and changes lead to, as cases write it. */
final class Consequences {

  private Consequences() {}

  /** Outcomes by answer by pointer. */
  static ObjectNode outcomes(Decision decision) {
    ObjectNode outcomes = JsonNodeFactory.instance.objectNode();
    for (Missing missing : decision.missing()) {
      ObjectNode answers = outcomes.putObject(missing.path());
      for (Answer answer : missing.outcomes()) {
        answers.put(shown(answer.answer()), answer.outcome().name());
      }
    }
    return outcomes;
  }

  private static String shown(Object answer) {
    return answer instanceof JsonNode node && node.isTextual()
        ? node.textValue()
        : answer.toString();
  }

  /** Changes that would help, each as its outcome and its id. */
  static List<String> whatIf(Decision decision) {
    return Optional.ofNullable(decision.whatIf()).stream()
        .flatMap(whatIf -> whatIf.improvements().stream())
        .map(one -> one.outcome() + " " + one.id())
        .toList();
  }
}
