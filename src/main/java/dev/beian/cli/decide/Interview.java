package dev.beian.cli.decide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.cli.Terminal;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Missing;
import dev.beian.engine.Decider;
import dev.beian.filing.Alteration;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.Field;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.Shape;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for the facts that matter, one after another, the most telling first. */
final class Interview {

  private static final String SKIP = "-";
  private static final int MOST_SHOWN = 45;

  private final Terminal terminal;
  private final BufferedReader answers;
  private final Rulebook rulebook;
  private final Language language;
  private final Texts texts;
  private final Style style;
  private final OffsetDateTime now;
  private final Decider decider = new Decider();
  private final Set<String> skipped = new HashSet<>();

  /**
   * An interview.
   *
   * @param answers what is answered, a line each
   * @param now the instant decided for where the case names none
   */
  Interview(
      Terminal terminal,
      BufferedReader answers,
      Rulebook rulebook,
      Language language,
      OffsetDateTime now) {
    this.terminal = terminal;
    this.answers = answers;
    this.rulebook = rulebook;
    this.language = language;
    this.texts = rulebook.wording(language.code());
    this.style = new Style(false);
    this.now = now;
  }

  /** A case that tells only what is wanted, which is asked; empty where nobody says so. */
  Optional<SubmittedCase> begun() {
    JsonNode nothing = JsonNodeFactory.instance.objectNode();
    List<String> intents = Arrays.stream(Intent.values()).map(Enum::name).toList();
    say(language.of("要办什么？", "What is it about?"));
    for (int i = 0; i < intents.size(); i++) {
      say("  " + (i + 1) + ") " + texts.words(Section.WORDS, intents.get(i)));
    }
    return told(
        nothing,
        "/intent",
        intents.stream().map(JsonNodeFactory.instance::textNode).map(JsonNode.class::cast).toList(),
        List.of());
  }

  /** The case with what was told in answer to the questions that matter. */
  SubmittedCase complete(SubmittedCase begun) {
    SubmittedCase known = begun;
    Optional<Missing> question = next(known);
    while (question.isPresent()) {
      Missing asked = question.get();
      ask(asked);
      Optional<SubmittedCase> more =
          told(
              known.submitted(),
              asked.path(),
              asked.outcomes().stream().map(one -> (JsonNode) one.answer()).toList(),
              asked.outcomes().stream().map(Answer::words).toList());
      if (more.isEmpty() && !skipped.contains(asked.path())) {
        return known;
      }
      known = more.orElse(known);
      question = next(known);
    }
    return known;
  }

  /** What contradicts itself is not asked for again: the decision says so. */
  private Optional<Missing> next(SubmittedCase known) {
    Decision decision = decider.decide(rulebook, known, language.code());
    return decision.missing().stream()
        .filter(one -> Pointers.value(known.submitted(), one.path()).isEmpty())
        .filter(one -> !skipped.contains(one.path()))
        .findFirst();
  }

  private void ask(Missing asked) {
    say("");
    say(style.bold(asked.question()) + " " + style.dim("(" + asked.path() + ")"));
    List<Answer> outcomes = asked.outcomes();
    boolean numbered = isNumbered(asked.path());
    for (int i = 0; i < Math.min(outcomes.size(), MOST_SHOWN); i++) {
      Answer answer = outcomes.get(i);
      say(
          "  "
              + (numbered ? (i + 1) + ") " : "· ")
              + answer.words()
              + " → "
              + texts.words(Section.WORDS, answer.outcome().name())
              + procedures(answer));
    }
  }

  private String procedures(Answer answer) {
    return answer.procedures().isEmpty()
        ? ""
        : answer.procedures().stream()
            .map(one -> texts.words(Section.PROCEDURES, one.name()))
            .collect(
                Collectors.joining(
                    language.of("、", ", "), language.of("（", " ("), language.of("）", ")")));
  }

  /** A number is an answer of its own where a count is asked for. */
  private static boolean isNumbered(String path) {
    return !(shape(path) instanceof Shape.Count);
  }

  private static Shape shape(String path) {
    return Vocabulary.at(path).map(Field::shape).orElse(new Shape.Text(0));
  }

  /** The case with the next answer that it accepts; empty where there is none. */
  private Optional<SubmittedCase> told(
      JsonNode known, String path, List<JsonNode> choices, List<String> words) {
    Optional<String> typed = typed(path);
    while (typed.isPresent()) {
      if (typed.get().equals(SKIP)) {
        skipped.add(path);
        return Optional.empty();
      }
      JsonNode answer = answer(typed.get(), path, choices, words);
      Reading reading =
          CaseReader.read(Alteration.in(known, path, answer), rulebook.providersOnFile(), now);
      if (reading instanceof Reading.Understood understood) {
        return Optional.of(understood.submittedCase());
      }
      CaseFaultText faults = new CaseFaultText(language);
      ((Reading.Faulty) reading).faults().forEach(fault -> say("  " + faults.shown(fault)));
      typed = typed(path);
    }
    return Optional.empty();
  }

  private static JsonNode answer(
      String typed, String path, List<JsonNode> choices, List<String> words) {
    if (isNumbered(path) && typed.matches("\\d{1,3}")) {
      int number = Integer.parseInt(typed);
      if (number >= 1 && number <= choices.size()) {
        return choices.get(number - 1);
      }
    }
    int named = words.indexOf(typed);
    return named >= 0 ? choices.get(named) : TypedAnswer.of(typed, shape(path));
  }

  /** The next line; empty where there is none, or nothing on it. */
  private Optional<String> typed(String path) {
    terminal.err().print("> ");
    terminal.err().flush();
    try {
      Optional<String> line =
          Optional.ofNullable(answers.readLine()).map(String::strip).filter(one -> !one.isEmpty());
      if (!terminal.errSeen()) {
        say(line.orElse(""));
      }
      return line;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  private void say(String line) {
    terminal.err().println(line);
  }
}
