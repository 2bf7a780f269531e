package dev.beian.engine;

import dev.beian.decision.Outcome;
import dev.beian.decision.Ruling;
import dev.beian.engine.trial.Attempt;
import dev.beian.engine.trial.Round;
import dev.beian.engine.trial.Settlement;
import dev.beian.engine.trial.Settlement.Carrier;
import dev.beian.filing.Fact;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules say of a case, before it is put into words.
 *
 * @param submitted the case
 * @param naming how domain names are written
 * @param rulings what they say, strongest first
 * @param websites the same by website
 * @param reasons tells why
 * @param contradicted stated facts that contradict each other, JSON Pointers
 * @param waited the absent facts that rules wait for which could change the decision
 */
record Heard(
    SubmittedCase submitted,
    Naming naming,
    List<Ruling<Spoken>> rulings,
    Websites websites,
    Reasons reasons,
    Set<String> contradicted,
    Questions.Waited waited) {

  static Heard of(Rulebook rulebook, SubmittedCase submitted, Naming naming) {
    ExecutableRules executable =
        rulebook.executable(
            Optional.ofNullable(submitted.filingCase().provider()),
            submitted.filingCase().intent());
    List<Ruling<Spoken>> rulings = Findings.ordered(RuleSession.run(executable, submitted));
    Websites websites = new Websites(submitted, rulings);
    Reasons reasons = new Reasons(submitted, naming);
    return new Heard(
        submitted,
        naming,
        rulings,
        websites,
        reasons,
        Questions.contradicted(rulings, reasons),
        new Questions(executable, submitted).waitedFor(rulings, websites));
  }

  /** Whether nothing that is not told could change it. */
  boolean isSettled() {
    return waited.paths().isEmpty()
        && (submitted.filingCase().provider() != null || round().isSettled());
  }

  /** What it settles, if nothing else comes to be known. */
  Round round() {
    Outcome outcome =
        Silence.about(submitted, rulings, websites, !contradicted.isEmpty()).isPresent()
            ? Outcome.REFERRED
            : outcome(rulings);
    Set<Carrier> carriers =
        rulings.stream()
            .filter(ruling -> ruling.effect().outcome() == outcome)
            .map(ruling -> new Carrier(ruling.rule().name(), ruling.about().pointer()))
            .collect(Collectors.toSet());
    return new Round(
        submitted,
        Settlement.of(outcome, websites.states(), carriers),
        waited.paths(),
        waited.provinces());
  }

  /** What it settles, and what the rules read that carry the outcome. */
  Attempt attempt() {
    Round round = round();
    Set<String> telling = new HashSet<>();
    rulings.stream()
        .filter(ruling -> ruling.effect().outcome() == round.settlement().outcome())
        .flatMap(ruling -> ruling.rule().ready().stream())
        .forEach(ready -> read(ready, telling));
    return new Attempt(round, telling);
  }

  /** The members that a rule reads, of all facts that it could match. */
  private void read(ReadyRule ready, Set<String> telling) {
    for (ReadyCondition condition : ready.conditions()) {
      for (ReadyPattern pattern : condition.patterns()) {
        for (Fact fact : submitted.facts()) {
          if (fact.stated() && pattern.type().name().equals(fact.getClass().getSimpleName())) {
            pattern.read().stream()
                .flatMap(one -> one.paths(submitted.filingCase().intent()).stream())
                .forEach(path -> telling.add(Pointers.resolve(fact.pointer(), path)));
          }
        }
      }
    }
  }

  /** The outcome that the strongest of them leads to. */
  static Outcome outcome(List<Ruling<Spoken>> rulings) {
    return rulings.stream()
        .map(ruling -> ruling.effect().outcome())
        .min(Comparator.naturalOrder())
        .orElse(Outcome.PERMITTED);
  }
}
