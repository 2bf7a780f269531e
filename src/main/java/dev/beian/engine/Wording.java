package dev.beian.engine;

import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts findings, steps and questions about one case into the words of one language. */
final class Wording {

  private final SubmittedCase submitted;
  private final Texts texts;
  private final CaseNames names;
  private final Slots slots;

  /**
   * The wording of answers to one case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language
   * @param naming how domain names are written
   */
  Wording(Rulebook rulebook, SubmittedCase submitted, String language, Naming naming) {
    this.submitted = submitted;
    this.texts = rulebook.wording(language);
    this.names = new CaseNames(rulebook, submitted, language, naming);
    this.slots = new Slots(submitted, names, texts.language());
  }

  String language() {
    return texts.language();
  }

  /** The day the case is decided for. */
  LocalDate day() {
    return submitted.filingCase().asOf().toLocalDate();
  }

  Optional<String> targetProvider() {
    return names.target().map(Provider::id);
  }

  String finding(Ruling<Spoken> ruling) {
    List<String> named = ruling.rule().rule().map(rule -> rule.says().slots()).orElse(List.of());
    return texts
        .text(Section.FINDINGS, ruling.code())
        .map(
            template ->
                template.filled(
                    slot -> {
                      int at = named.indexOf(slot);
                      return at < 0
                          ? slots.filled(slot, Optional.of(ruling.about()), "")
                          : names.value(ruling.slots().get(at));
                    }))
        .orElse(ruling.code());
  }

  /**
   * The wording of a step: of its action and the first of its findings that has one, in its phase
   * before in any.
   */
  String step(String action, String phase, List<String> codes, Optional<Fact> about, String at) {
    Optional<Template> own =
        codes.stream()
            .flatMap(code -> Stream.of(action + "/" + code + "/" + phase, action + "/" + code))
            .map(key -> texts.text(Section.STEPS, key))
            .flatMap(Optional::stream)
            .findFirst();
    return own.or(() -> texts.text(Section.STEPS, action))
        .map(template -> template.filled(slot -> slots.filled(slot, about, at)))
        .orElse(action);
  }

  String question(String pointer) {
    String pattern = pointer.replaceAll("/\\d+(?=/|$)", "/*");
    Optional<Fact> about = slots.within(pointer);
    return texts
        .text(Section.QUESTIONS, pattern)
        .map(template -> template.filled(slot -> slots.filled(slot, about, "")))
        .orElse(pointer);
  }

  /** What is the same whatever the absent facts are, though for different reasons. */
  String eitherWay(Collection<String> reasons) {
    return names.phrase(
        "either-way", "reasons", String.join(names.phrase("reason-separator"), reasons));
  }

  String summary(String outcome, String reason) {
    return texts
        .text(Section.SUMMARIES, outcome)
        .map(
            template ->
                template.filled(
                    slot ->
                        slot.equals("reason") ? reason : slots.filled(slot, Optional.empty(), "")))
        .orElse(reason);
  }

  /** What the things of the case are called. */
  CaseNames names() {
    return names;
  }
}
