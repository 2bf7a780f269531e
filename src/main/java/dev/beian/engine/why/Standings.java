package dev.beian.engine.why;

import dev.beian.decision.Decision.RuleReference;
import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Standing;
import dev.beian.engine.CaseNames;
import dev.beian.engine.Gaps;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how rules stand to one case. */
final class Standings {

  private final LastRulebook.Known known;
  private final SubmittedCase submitted;
  private final Texts texts;
  private final Gaps gaps;
  private final Values values;
  private final SingleTests singles;
  private final Map<Optional<String>, Candidates> byProvider = new HashMap<>();
  private final Map<ReadyRule, ExplainedRule> explained = new HashMap<>();

  Standings(LastRulebook.Known known, SubmittedCase submitted, Texts texts, CaseNames called) {
    this.known = known;
    this.singles = new SingleTests(known.singles());
    this.submitted = submitted;
    this.texts = texts;
    this.gaps = new Gaps(submitted);
    this.values = new Values(texts, called);
  }

  /** How a rule stands to the case. */
  ExplainedRule of(ReadyRule ready) {
    ExplainedRule before = explained.get(ready);
    if (before != null) {
      return before;
    }
    ExplainedRule now = standing(ready);
    explained.put(ready, now);
    return now;
  }

  private ExplainedRule standing(ReadyRule ready) {
    Rule rule = ready.rule();
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    if (!rule.validity().holdsOn(day)) {
      return explained(rule, Standing.NOT_IN_FORCE, List.of(), List.of(), List.of());
    }
    WrittenRule asWritten = known.of(ready);
    Matching matching = new Matching(ready, asWritten, candidates(rule.provider()), singles, gaps);
    Matching.Nearest nearest = matching.nearest();
    ConditionWords words =
        new ConditionWords(asWritten, known.words(ready, texts.language()), values, gaps);
    Conditions conditions = new Conditions(ready, asWritten, words, matching, gaps);
    conditions.list(nearest.matched());
    Standing state = state(rule, nearest.truth());
    List<@Nullable Object[]> spokeOf =
        state == Standing.FIRED ? matching.matches() : Collections.singletonList(nearest.matched());
    return explained(
        rule,
        state,
        about(spokeOf, ready.about()),
        withForeign(rule, conditions.listed()),
        state == Standing.UNKNOWN ? waitsFor(rule, conditions.waitsFor()) : List.of());
  }

  private List<String> waitsFor(Rule rule, Set<String> ofConditions) {
    Set<String> waitsFor = new LinkedHashSet<>();
    if (isAnyone(rule)) {
      waitsFor.add("/provider");
    }
    waitsFor.addAll(ofConditions);
    return List.copyOf(waitsFor);
  }

  /** JSON Pointers of the facts at an index, once each. */
  private static List<String> about(List<@Nullable Object[]> matches, int index) {
    return matches.stream()
        .flatMap(
            matched ->
                matched[index] instanceof Fact one ? Stream.of(one.pointer()) : Stream.empty())
        .distinct()
        .toList();
  }

  /** The facts and rows that a rule of a provider, or one for all, is held against. */
  private Candidates candidates(Optional<String> provider) {
    Optional<String> rows =
        provider.or(() -> Optional.ofNullable(submitted.filingCase().provider()));
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    return byProvider.computeIfAbsent(
        rows, one -> new Candidates(submitted, known.rows(one, province)));
  }

  private Standing state(Rule rule, Truth truth) {
    if (truth == Truth.FALSE || (isForeign(rule) && !isAnyone(rule))) {
      return Standing.NOT_MET;
    }
    return truth == Truth.UNKNOWN || isAnyone(rule) ? Standing.UNKNOWN : Standing.FIRED;
  }

  /** Whether a rule is for another provider than the case is about. */
  private boolean isForeign(Rule rule) {
    return LastRulebook.isForeign(rule, Optional.ofNullable(submitted.filingCase().provider()));
  }

  /** Whether a rule is for one provider, and the case does not say which it is about. */
  private boolean isAnyone(Rule rule) {
    return isForeign(rule) && submitted.filingCase().provider() == null;
  }

  /** With the condition that stands in no rule: its folder says which provider it is for. */
  private List<ExplainedCondition> withForeign(Rule rule, List<ExplainedCondition> conditions) {
    return isForeign(rule)
        ? Stream.concat(Stream.of(foreign(rule)), conditions.stream()).toList()
        : conditions;
  }

  private ExplainedCondition foreign(Rule rule) {
    String field = values.name("FilingCase.provider");
    String required = values.of(rule.provider().orElseThrow(), false);
    String observed = values.of(submitted.filingCase().provider(), false);
    return new ExplainedCondition(
        rule.name() + "#0",
        isAnyone(rule) ? Holding.UNKNOWN : Holding.FAILED,
        values.phrase(Phrase.CONDITION, "field", field, "required", required, "observed", observed),
        field,
        required,
        observed,
        "",
        List.of("/provider"),
        null,
        null);
  }

  private static ExplainedRule explained(
      Rule rule,
      Standing state,
      List<String> about,
      List<ExplainedCondition> conditions,
      List<String> waitsFor) {
    return new ExplainedRule(
        new RuleReference(rule.name(), rule.title(), rule.file(), rule.line()),
        state,
        rule.says().effect(),
        rule.says().code(),
        about,
        null,
        rule.validity().from().map(LocalDate::toString).orElse(null),
        rule.validity().until().map(LocalDate::toString).orElse(null),
        conditions,
        waitsFor);
  }

  /** The same, with the name of the rule whose findings replace all of its own. */
  ExplainedRule overridden(ExplainedRule one, List<ReadyRule> overriding) {
    if (overriding.isEmpty()) {
      return one;
    }
    return overriding.stream()
        .filter(other -> !isForeign(other.rule()))
        .map(this::of)
        .filter(other -> other.state() == Standing.FIRED)
        .filter(other -> other.about().containsAll(one.about()))
        .findFirst()
        .map(
            other ->
                new ExplainedRule(
                    one.rule(),
                    one.state(),
                    one.effect(),
                    one.code(),
                    one.about(),
                    other.rule().name(),
                    one.from(),
                    one.until(),
                    one.conditions(),
                    one.waitsFor()))
        .orElse(one);
  }
}
