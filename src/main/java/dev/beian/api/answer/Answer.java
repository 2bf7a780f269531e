package dev.beian.api.answer;

import dev.beian.decision.Decision;
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

  /** What was decided; its id, reference, instant and domain names are of no case. */
  public Decision decision() {
    return form.decision();
  }

  /** The answer as it is sent. */
  public byte[] json() {
    return form.filled(CaseId.of(rulebook.hash(), outline, own.asOf()), own);
  }
}
