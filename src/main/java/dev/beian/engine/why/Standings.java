package dev.beian.engine.why;

import dev.beian.decision.Decision.RuleReference;
import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Standing;
import dev.beian.engine.CaseNames;
import dev.beian.engine.Gaps;
import dev.beian.engine.Naming;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how rules stand to one case. */
final class Standings {

  private final NamesInRules.Known known;
  private final SubmittedCase submitted;
  private final String language;
  private final Gaps gaps;
  private final Values values;
  private final SingleTests singles = new SingleTests();
  private final Map<Optional<String>, Matching> byProvider = new HashMap<>();
  private final Map<ReadyRule, ExplainedRule> explained = new HashMap<>();

  Standings(Rulebook rulebook, NamesInRules.Known known, SubmittedCase submitted, String language) {
    this.known = known;
    this.submitted = submitted;
    this.language = rulebook.wording(language).language();
    this.gaps = new Gaps(submitted);
    this.values =
        new Values(
            rulebook.wording(language), new CaseNames(rulebook, submitted, language, Naming.PLAIN));
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
      return explained(rule, Standing.NOT_IN_FORCE, Set.of(), List.of(), List.of());
    }
    Matching matching = matching(rule.provider());
    Matching.Nearest nearest = matching.nearest(ready);
    Names names = known.of(ready);
    ConditionWords words = new ConditionWords(names, known.words(ready, language), values, gaps);
    Conditions conditions = new Conditions(ready, names, words, matching, gaps, singles);
    conditions.list(nearest.matched());
    List<ExplainedCondition> listed = new ArrayList<>(conditions.listed());
    foreign(rule).ifPresent(condition -> listed.add(0, condition));
    Standing state = state(rule, nearest.truth());
    Set<String> about = new LinkedHashSet<>();
    if (state == Standing.FIRED) {
      matching.matches(ready).forEach(matched -> about(matched[ready.about()], about));
    } else {
      about(nearest.matched()[ready.about()], about);
    }
    Set<String> waitsFor = new LinkedHashSet<>();
    if (state == Standing.UNKNOWN) {
      if (isAnyone(rule)) {
        waitsFor.add("/provider");
      }
      waitsFor.addAll(conditions.waitsFor());
    }
    return explained(rule, state, about, listed, List.copyOf(waitsFor));
  }

  private static void about(@Nullable Object fact, Set<String> about) {
    if (fact instanceof Fact one) {
      about.add(one.pointer());
    }
  }

  /** The facts and rows that a rule of a provider, or one for all, is held against. */
  private Matching matching(Optional<String> provider) {
    Optional<String> rows =
        provider.or(() -> Optional.ofNullable(submitted.filingCase().provider()));
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    return byProvider.computeIfAbsent(
        rows, one -> new Matching(new Candidates(submitted, known.rows(one, province)), gaps));
  }

  private Standing state(Rule rule, Truth truth) {
    if (truth == Truth.FALSE || (isForeign(rule) && !isAnyone(rule))) {
      return Standing.NOT_MET;
    }
    return truth == Truth.UNKNOWN || isAnyone(rule) ? Standing.UNKNOWN : Standing.FIRED;
  }

  /** Whether a rule is for another provider than the case is about. */
  private boolean isForeign(Rule rule) {
    return NamesInRules.isForeign(rule, Optional.ofNullable(submitted.filingCase().provider()));
  }

  /** Whether a rule is for one provider, and the case does not say which it is about. */
  private boolean isAnyone(Rule rule) {
    return isForeign(rule) && submitted.filingCase().provider() == null;
  }

  /** The condition that stands in no rule: its folder says which provider it is for. */
  private Optional<ExplainedCondition> foreign(Rule rule) {
    if (!isForeign(rule)) {
      return Optional.empty();
    }
    String field = values.name("FilingCase.provider");
    String required = values.of(rule.provider().orElseThrow(), false);
    String observed = values.of(submitted.filingCase().provider(), false);
    return Optional.of(
        new ExplainedCondition(
            rule.name() + "#0",
            isAnyone(rule) ? Holding.UNKNOWN : Holding.FAILED,
            values.phrase(
                Phrase.CONDITION, "field", field, "required", required, "observed", observed),
            field,
            required,
            observed,
            "",
            List.of("/provider"),
            null,
            null));
  }

  private static ExplainedRule explained(
      Rule rule,
      Standing state,
      Set<String> about,
      List<ExplainedCondition> conditions,
      List<String> waitsFor) {
    return new ExplainedRule(
        new RuleReference(rule.name(), rule.title(), rule.file(), rule.line()),
        state,
        rule.says().effect(),
        rule.says().code(),
        List.copyOf(about),
        null,
        rule.validity().from().map(LocalDate::toString).orElse(null),
        rule.validity().until().map(LocalDate::toString).orElse(null),
        conditions,
        waitsFor);
  }

  /** The same, with the name of the rule whose findings replace all of its own. */
  ExplainedRule overridden(ExplainedRule one, List<ReadyRule> overriding) {
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
