package dev.beian.api.page;

import dev.beian.api.page.DecisionView.ChangeView;
import dev.beian.api.page.DecisionView.FactView;
import dev.beian.api.page.DecisionView.HelpView;
import dev.beian.api.page.DecisionView.QuestionView;
import dev.beian.api.wording.Wording;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Effect;
import dev.beian.decision.WhatIf;
import dev.beian.decision.WhatIf.Improvement;
import dev.beian.decision.WhatIf.Noted;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts into words for a page what answers and changes would lead to. */
final class HelpViews {

  private final Wording wording;
  private final String language;
  private final Texts texts;
  private final UnaryOperator<String> safe;

  /**
   * The views of one language.
   *
   * @param rulebook what decided
   * @param wording the words around the decision
   * @param language code of the language
   * @param safe makes a text harmless in the form of the page
   */
  HelpViews(Rulebook rulebook, Wording wording, String language, UnaryOperator<String> safe) {
    this.wording = wording;
    this.language = language;
    this.texts = rulebook.wording(language);
    this.safe = safe;
  }

  /** A question with what its answers lead to. */
  QuestionView question(Missing missing) {
    Map<String, List<String>> byConsequence = new LinkedHashMap<>();
    for (Answer answer : missing.outcomes()) {
      byConsequence
          .computeIfAbsent(consequence(answer), one -> new ArrayList<>())
          .add(answer.words());
    }
    return new QuestionView(
        safe.apply(missing.question()),
        byConsequence.entrySet().stream()
            .map(
                one ->
                    new FactView(
                        safe.apply(String.join(words("separator"), one.getValue())),
                        safe.apply(one.getKey())))
            .toList(),
        missing.complete() ? "" : safe.apply(words("not-all-answers")));
  }

  private String consequence(Answer answer) {
    String outcome = texts.words(Section.WORDS, answer.outcome().name());
    return answer.procedures().isEmpty()
        ? outcome
        : words(
            "with-procedures",
            outcome,
            answer.procedures().stream()
                .map(one -> texts.words(Section.PROCEDURES, one.name()))
                .collect(Collectors.joining(words("separator"))));
  }

  /** What would help, where that was asked. */
  HelpView help(Optional<WhatIf> whatIf) {
    return whatIf
        .map(
            one ->
                new HelpView(
                    true, one.improvements().stream().map(this::change).toList(), note(one)))
        .orElse(new HelpView(false, List.of(), ""));
  }

  private String note(WhatIf whatIf) {
    if (whatIf.improvements().isEmpty()) {
      return safe.apply(whatIf.message());
    }
    return whatIf.complete() ? "" : safe.apply(words("not-all-tried"));
  }

  private ChangeView change(Improvement improvement) {
    return new ChangeView(
        safe.apply(improvement.message()),
        messages(improvement.gone()),
        messages(improvement.added()));
  }

  /** What is only remarked neither helps nor hinders. */
  private List<String> messages(List<Noted> findings) {
    return findings.stream()
        .filter(one -> one.effect() != Effect.INFORMS)
        .map(Noted::message)
        .distinct()
        .map(safe)
        .toList();
  }

  private String words(String key, Object... values) {
    return wording.text(language, key, values);
  }
}
