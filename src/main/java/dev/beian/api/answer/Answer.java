package dev.beian.api.answer;

import dev.beian.decision.Decision;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;

/** The answer to a case. */
public final class Answer {

  private final AnswerForm form;
  private final Rulebook rulebook;
  private final SubmittedCase submitted;

  Answer(AnswerForm form, Rulebook rulebook, SubmittedCase submitted) {
    this.form = form;
    this.rulebook = rulebook;
    this.submitted = submitted;
  }

  /** What was decided; its id, reference, instant and domain names are of no case. */
  public Decision decision() {
    return form.decision();
  }

  /** The answer as it is sent. */
  public byte[] json() {
    return form.filled(rulebook, submitted);
  }
}
