package dev.beian.rulebook;

import dev.beian.decision.Action;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.decision.WhatIf;
import dev.beian.filing.Lever;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import dev.beian.rulebook.drl.Position;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the texts against the rules that use them. */
final class TextCheck {

  /** Slots that every text may use: names of the target provider and of the place of a step. */
  static final Set<String> COMMON_SLOTS = Set.of("provider", "website", "domain", "at");

  private final Map<String, Texts> texts;
  private final Map<String, Provider> providers;
  private final Faults faults;

  TextCheck(Map<String, Texts> texts, Map<String, Provider> providers, Faults faults) {
    this.texts = texts;
    this.providers = providers;
    this.faults = faults;
  }

  /**
   * Checks the texts.
   *
   * @param unread names of the rules whose slots are not known for sure
   */
  void check(Collection<Rule> rules, Set<String> unread) {
    FindingTexts ofFindings = new FindingTexts(texts, providers, faults);
    ofFindings.check(rules, unread);
    for (Texts wording : texts.values()) {
      required(wording, Section.FINDINGS, Set.of(Rulebook.SILENT));
      required(wording, Section.STEPS, names(Action.values()));
      required(wording, Section.SUMMARIES, names(Outcome.values()));
      required(wording, Section.PROCEDURES, names(Procedure.values()));
      required(wording, Section.QUESTIONS, Set.copyOf(Vocabulary.answerable()));
      required(wording, Section.CHANGES, Set.copyOf(Lever.places()));
      required(wording, Section.CHANGES, WhatIf.FRAME);
    }
    alike(ofFindings.unfilled());
  }

  /** Holds the slots of each text against those of the same text in the usual language. */
  private void alike(Set<String> unfilled) {
    List<Texts> all = List.copyOf(texts.values());
    Texts first = all.get(0);
    for (Texts other : all.subList(1, all.size())) {
      other
          .sections()
          .forEach(
              (section, entries) ->
                  entries.forEach(
                      (key, text) ->
                          first
                              .text(section, key)
                              .filter(usual -> !unfilled.contains(key))
                              .ifPresent(usual -> alike(key, first, usual, other, text))));
    }
  }

  private void alike(String key, Texts first, Template usual, Texts other, Template text) {
    Set<String> missing = new TreeSet<>(usual.slots());
    missing.removeAll(text.slots());
    Set<String> more = new TreeSet<>(text.slots());
    more.removeAll(usual.slots());
    if (!missing.isEmpty() || !more.isEmpty()) {
      Set<String> slots = missing.isEmpty() ? more : missing;
      faults.add(
          Check.UNEQUAL_SLOTS,
          other.file(),
          text.position(),
          "`" + key + "` has other slots than in `" + first.language() + "`",
          (missing.isEmpty() ? "take out " : "add ")
              + slots.stream().map(slot -> "`{" + slot + "}`").collect(Collectors.joining(", "))
              + ", or mend "
              + first.file());
    }
  }

  private void required(Texts wording, Section section, Set<String> keys) {
    for (String key : keys) {
      if (wording.text(section, key).isEmpty()) {
        faults.add(
            Check.MISSING_TEXT,
            wording.file(),
            new Position(1, 1),
            "`" + key + "` has no text in `" + wording.language() + "`",
            "add a line `" + key + ": \"…\"` below `" + section.key() + ":`");
      }
    }
  }

  private static Set<String> names(Enum<?>[] words) {
    Set<String> names = new HashSet<>();
    Arrays.stream(words).forEach(word -> names.add(word.name()));
    return names;
  }
}
