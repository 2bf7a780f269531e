package dev.beian.api.answer;

import dev.beian.engine.CaseId;
import dev.beian.filing.Outline;
import dev.beian.filing.Particulars;
import dev.beian.rulebook.Rulebook;

/** The answer to a case. */
public final class Answer {

  private final AnswerForm form;
  private final Rulebook rulebook;
  private final Outline outline;
  private final Particulars own;

  Answer(AnswerForm form, Rulebook rulebook, Outline outline, Particulars own) {
    this.form = form;
    this.rulebook = rulebook;
    this.outline = outline;
    this.own = own;
  }

  /** What it is made of. */
  AnswerForm form() {
    return form;
  }

  /** What was decided. */
  public Upshot upshot() {
    return form.upshot();
  }

  /** The answer as it is sent. */
  public byte[] json() {
    return form.filled(CaseId.of(rulebook.hash(), outline, own.asOf()), own);
  }
}
