package dev.beian.engine;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Answer;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Outcome;
import dev.beian.engine.trial.Inquiry;
import dev.beian.engine.trial.Inquiry.Consequence;
import dev.beian.engine.trial.Inquiry.Question;
import dev.beian.engine.trial.Settlement;
import dev.beian.filing.Pointers;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides a case that leaves something open: asks for what matters, or finds that nothing does. */
final class AskingBack {

  private final Rulebook rulebook;
  private final Heard heard;
  private final String language;
  private final Wording wording;
  private final Inquiry inquiry;

  AskingBack(Rulebook rulebook, Heard heard, String language) {
    this.rulebook = rulebook;
    this.heard = heard;
    this.language = language;
    this.wording = new Wording(rulebook, heard.submitted(), language, heard.naming());
    this.inquiry =
        new Inquiry(
            rulebook, heard.round(), altered -> Heard.of(rulebook, altered, Naming.PLAIN).round());
  }

  Decision decision() {
    if (heard.isSettled()) {
      return Decider.decision(rulebook, heard, language, contradictions());
    }
    Optional<Settlement> settled = inquiry.settled();
    if (settled.filter(one -> one.outcome() != Outcome.INFORMATION_REQUIRED).isPresent()) {
      return new SameDecision(rulebook, heard, language)
          .of(settled.get().outcome(), inquiry.completions());
    }
    List<Missing> missing = new ArrayList<>(contradictions());
    if (settled.isEmpty() || missing.isEmpty()) {
      inquiry.questions().stream().map(this::missing).forEach(missing::add);
    }
    return Decider.decision(rulebook, heard, language, List.copyOf(missing));
  }

  /** The stated facts that contradict each other: any of them may have to be corrected. */
  private List<Missing> contradictions() {
    return heard.contradicted().stream().map(inquiry::question).map(this::missing).toList();
  }

  private Missing missing(Question question) {
    Optional<Object> stated =
        Pointers.value(heard.submitted().submitted(), question.path()).map(Object.class::cast);
    return new Missing(
        question.path(),
        wording.question(question.path()),
        question.answers().stream()
            .filter(one -> !stated.equals(Optional.of(one.answer())))
            .map(this::answer)
            .toList(),
        question.complete());
  }

  private Answer answer(Consequence consequence) {
    Optional<Settlement> settled = consequence.settled();
    return new Answer(
        consequence.answer(),
        wording.names().answer(consequence.answer()),
        settled.map(Settlement::outcome).orElse(Outcome.INFORMATION_REQUIRED),
        settled.map(Settlement::procedures).orElse(List.of()),
        settled.map(Settlement::access).orElse(List.of()));
  }
}
