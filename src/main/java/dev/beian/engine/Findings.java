package dev.beian.engine;

import dev.beian.decision.Decision.Assumed;
import dev.beian.decision.Decision.Citation;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.RuleReference;
import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.filing.Pointers;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rule.Clause;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes findings of what rules said: ordered, once each, with reasons and citations. */
final class Findings {

  private static final Comparator<Ruling<Spoken>> ORDER =
      Comparator.comparing((Ruling<Spoken> ruling) -> ruling.effect())
          .thenComparing(ruling -> ruling.about().pointer(), Pointers.ORDER)
          .thenComparing(Ruling::code)
          .thenComparing(ruling -> ruling.rule().name())
          .thenComparing(
              ruling -> ruling.slots().stream().map(Findings::plain).toList().toString());

  private final Rulebook rulebook;
  private final Reasons reasons;
  private final Wording wording;

  Findings(Rulebook rulebook, Reasons reasons, Wording wording) {
    this.rulebook = rulebook;
    this.reasons = reasons;
    this.wording = wording;
  }

  /** Facts are told apart by their place, whatever their names are. */
  private static Object plain(Object slot) {
    return slot instanceof Fact fact ? fact.pointer() : slot;
  }

  /** What was said, strongest first, without what another rule overrides. */
  static List<Ruling<Spoken>> ordered(List<Ruling<Spoken>> rulings) {
    Set<String> overridden =
        rulings.stream()
            .flatMap(
                ruling ->
                    ruling.rule().rule().stream()
                        .flatMap(rule -> rule.overrides().stream())
                        .map(name -> ruling.about().pointer() + " " + name))
            .collect(Collectors.toSet());
    return rulings.stream()
        .filter(
            ruling -> !overridden.contains(ruling.about().pointer() + " " + ruling.rule().name()))
        .sorted(ORDER)
        .toList();
  }

  /** What was said, and that nothing was said where that is so. */
  static List<Ruling<Spoken>> with(List<Ruling<Spoken>> rulings, Optional<Ruling<Spoken>> silence) {
    List<Ruling<Spoken>> all = new ArrayList<>(rulings);
    silence.ifPresent(all::add);
    all.sort(ORDER);
    return List.copyOf(all);
  }

  /** The findings: one for each rule and thing it spoke about. */
  List<Finding> of(List<Ruling<Spoken>> rulings) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Ruling<Spoken> ruling : rulings) {
      String message = wording.finding(ruling);
      String key = ruling.rule().name() + " " + ruling.about().pointer() + " " + message;
      findings.computeIfAbsent(key, one -> finding(ruling, message));
    }
    return List.copyOf(findings.values());
  }

  private Finding finding(Ruling<Spoken> ruling, String message) {
    Optional<Rule> rule = ruling.rule().rule();
    return new Finding(
        ruling.code(),
        ruling.effect(),
        ruling.about().pointer(),
        message,
        rule.map(one -> new RuleReference(one.name(), one.title(), one.file(), one.line()))
            .orElse(null),
        rule.map(one -> reasons.because(ruling.rule())).orElse(List.of()),
        rule.map(one -> basis(one, ruling.rule())).orElse(List.of()));
  }

  private List<Citation> basis(Rule rule, Spoken spoken) {
    List<TableRow> rows = Reasons.rows(spoken);
    Set<Clause> clauses = new LinkedHashSet<>(rule.basis());
    rows.stream().map(TableRow::sources).flatMap(List::stream).forEach(clauses::add);
    Map<Clause, String> shown = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.values().values().stream())
        .filter(TableRow.Cited.class::isInstance)
        .map(TableRow.Cited.class::cast)
        .forEach(cited -> shown.put(cited.clause(), cited.number()));
    return clauses.stream()
        .map(clause -> citation(clause, Optional.ofNullable(shown.get(clause)), rule))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * A citation; a rule for all providers cites documents of the provider the case is about only. Of
   * a clause a single fact of which is shown that fact alone is cited.
   */
  private Optional<Citation> citation(Clause clause, Optional<String> shown, Rule rule) {
    Source source = Objects.requireNonNull(rulebook.sources().get(clause.source()));
    if (source.provider().isPresent()
        && rule.provider().isEmpty()
        && !source.provider().equals(wording.targetProvider())) {
      return Optional.empty();
    }
    Source.Clause cited = Objects.requireNonNull(source.clauses().get(clause.clause()));
    String language = wording.language();
    Map<String, String> text =
        shown
            .flatMap(number -> source.statement(cited.id(), number))
            .map(Source.Statement::text)
            .orElse(cited.text());
    return Optional.of(
        new Citation(
            source.id(),
            cited.id(),
            source.title().getOrDefault(language, "")
                + " · "
                + cited.title().getOrDefault(language, ""),
            text.getOrDefault(language, ""),
            source.url().orElse(null)));
  }

  /** The values taken for absent facts that any finding relies on. */
  List<Assumed> assumed(List<Ruling<Spoken>> rulings) {
    Map<String, Assumed> assumed = new LinkedHashMap<>();
    rulings.stream()
        .filter(ruling -> ruling.rule().rule().isPresent())
        .flatMap(ruling -> reasons.assumed(ruling.rule()).stream())
        .sorted(Comparator.comparing(Assumed::path, Pointers.ORDER))
        .forEach(one -> assumed.putIfAbsent(one.path(), one));
    return List.copyOf(assumed.values());
  }
}
