package dev.beian.rulebook;

import dev.beian.decision.Procedure;
import dev.beian.filing.Nearest;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the texts of findings against the rules that say them. */
final class FindingTexts {

  private final Map<String, Texts> texts;
  private final Map<String, Provider> providers;
  private final Faults faults;

  /** Codes that are written otherwise than the rules that say them do. */
  private final Set<String> meant = new HashSet<>();

  /** Codes whose texts have a slot that no rule fills. */
  private final Set<String> unfilled = new HashSet<>();

  FindingTexts(Map<String, Texts> texts, Map<String, Provider> providers, Faults faults) {
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
    Set<String> used = new HashSet<>(Set.of(Rulebook.SILENT));
    rules.forEach(rule -> used.add(rule.says().code()));
    rules.stream().filter(rule -> !rule.says().code().isEmpty()).forEach(rule -> said(rule, used));
    for (Texts wording : texts.values()) {
      rules.stream()
          .filter(rule -> !unread.contains(rule.name()))
          .forEach(rule -> finding(wording, rule));
      findings(wording).forEach((code, text) -> unused(wording, code, text, used));
    }
  }

  /** Codes whose texts have a slot that no rule fills. */
  Set<String> unfilled() {
    return unfilled;
  }

  private static Map<String, Template> findings(Texts wording) {
    return wording.sections().getOrDefault(Section.FINDINGS, Map.of());
  }

  private static Set<String> unused(Texts wording, Set<String> used) {
    Set<String> codes = new TreeSet<>(findings(wording).keySet());
    codes.removeAll(used);
    return codes;
  }

  /** Notes a code that a rule says and no language has, or some language has not. */
  private void said(Rule rule, Set<String> used) {
    String code = rule.says().code();
    List<Texts> without =
        texts.values().stream().filter(one -> !findings(one).containsKey(code)).toList();
    if (without.size() == texts.size()) {
      nowhere(rule, Nearest.to(code, unused(without.get(0), used)));
      return;
    }
    for (Texts wording : without) {
      Optional<String> key = Nearest.to(code, unused(wording, used));
      if (key.isPresent()) {
        misspelt(wording, key.get(), code);
      } else {
        faults.add(
            Check.MISSING_TEXT,
            rule.file(),
            rule.says().at(),
            "`" + code + "` has no text in `" + wording.language() + "`",
            "add a line `" + code + ": \"…\"` below `findings:` in " + wording.file());
      }
    }
  }

  private void nowhere(Rule rule, Optional<String> likely) {
    String code = rule.says().code();
    likely.ifPresent(meant::add);
    faults.add(
        Check.MISSING_TEXT,
        rule.file(),
        rule.says().at(),
        "`" + code + "` has no text",
        likely
            .map(one -> "did you mean `" + one + "`?")
            .orElseGet(
                () ->
                    "add a line `"
                        + code
                        + ": \"…\"` below `findings:` in "
                        + texts.values().stream()
                            .map(Texts::file)
                            .collect(Collectors.joining(", "))));
  }

  private void misspelt(Texts wording, String key, String code) {
    if (meant.add(key)) {
      faults.add(
          Check.UNUSED_TEXT,
          wording.file(),
          Objects.requireNonNull(findings(wording).get(key)).position(),
          "no rule says `" + key + "`",
          "did you mean `" + code + "`?");
    }
  }

  private void unused(Texts wording, String code, Template text, Set<String> used) {
    if (!used.contains(code) && !meant.contains(code)) {
      faults.add(
          Check.UNUSED_TEXT,
          wording.file(),
          text.position(),
          "no rule says `" + code + "`",
          "take the text out, or use it in a rule");
    }
  }

  private void finding(Texts wording, Rule rule) {
    wording
        .text(Section.FINDINGS, rule.says().code())
        .ifPresent(text -> slots(wording, rule, text));
  }

  private void slots(Texts wording, Rule rule, Template text) {
    for (String slot : text.slots()) {
      if (!rule.says().slots().contains(slot)
          && !TextCheck.COMMON_SLOTS.contains(slot)
          && !Words.of(Procedure.class).contains(slot)
          && providers.values().stream().noneMatch(one -> one.contacts().containsKey(slot))) {
        unfilled.add(rule.says().code());
        faults.unknown(
            Check.UNFILLED_SLOT,
            wording.file(),
            text.position(),
            "slot that rule `" + rule.name() + "` fills",
            slot,
            rule.says().slots().isEmpty() ? TextCheck.COMMON_SLOTS : rule.says().slots());
      }
    }
  }
}
