package dev.beian.engine;

import dev.beian.decision.Outcome;
import dev.beian.engine.trial.Move.Edit;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.List;

/** Puts changes that would help into the words of one language. */
final class ChangeWording {

  private final Texts texts;
  private final CaseNames names;
  private final Slots slots;

  /** The wording of changes to one case. */
  ChangeWording(Rulebook rulebook, SubmittedCase submitted, String language) {
    this.texts = rulebook.wording(language);
    this.names = new CaseNames(rulebook, submitted, language, Naming.PLAIN);
    this.slots = new Slots(submitted, names, texts.language());
  }

  /** A text of the frame around changes. */
  String change(String key) {
    return texts.words(Section.CHANGES, key);
  }

  /** A change that would help. */
  String change(Edit edit) {
    boolean counted = !edit.measure().isEmpty();
    String from = counted ? Integer.toString(edit.from().size()) : names.answer(edit.from());
    String to = counted ? Integer.toString(edit.to().size()) : names.answer(edit.to());
    return texts
        .text(Section.CHANGES, edit.lever().place())
        .map(
            template ->
                template.filled(
                    slot ->
                        switch (slot) {
                          case "from" -> from;
                          case "to" -> to;
                          default -> slots.filled(slot, slots.within(edit.path()), "");
                        }))
        .orElse(edit.path());
  }

  /** What changes lead to. */
  String improvement(List<String> messages, Outcome outcome) {
    String changes = String.join(names.phrase("list-separator"), messages);
    return texts
        .text(Section.CHANGES, "improvement")
        .map(
            template ->
                template.filled(
                    slot ->
                        slot.equals("changes")
                            ? changes
                            : texts.words(Section.WORDS, outcome.name())))
        .orElse(changes);
  }
}
