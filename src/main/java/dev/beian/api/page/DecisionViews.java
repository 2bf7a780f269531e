package dev.beian.api.page;

import dev.beian.api.page.DecisionView.ConditionView;
import dev.beian.api.page.DecisionView.FactView;
import dev.beian.api.page.DecisionView.RuleView;
import dev.beian.api.page.DecisionView.StandingView;
import dev.beian.api.page.DecisionView.StepsView;
import dev.beian.api.page.DecisionView.WebsiteView;
import dev.beian.api.wording.Wording;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Access;
import dev.beian.decision.Decision.Step;
import dev.beian.decision.Decision.WebsiteDecision;
import dev.beian.decision.Explanation;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Holding;
import dev.beian.decision.Outcome;
import dev.beian.decision.Standing;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a decision into words for a page. */
final class DecisionViews {

  private final Wording wording;
  private final String language;
  private final FactWords facts;
  private final HelpViews helping;
  private final UnaryOperator<String> safe;

  /**
   * The views of one language.
   *
   * @param rulebook what decided
   * @param wording the words around the decision
   * @param language code of the language
   * @param safe makes a text harmless in the form of the page
   */
  DecisionViews(Rulebook rulebook, Wording wording, String language, UnaryOperator<String> safe) {
    this.wording = wording;
    this.language = language;
    this.facts = new FactWords(rulebook, language);
    this.helping = new HelpViews(rulebook, wording, language, safe);
    this.safe = safe;
  }

  DecisionView of(Decision decision, SubmittedCase submitted) {
    List<FactView> about = new ArrayList<>();
    if (decision.reference() != null) {
      about.add(fact(words("reference"), decision.reference()));
    }
    about.add(fact(words("as-of"), decision.asOf().substring(0, 16).replace('T', ' ')));
    about.add(fact(words("rulebook"), decision.rulebook().version()));
    about.add(fact(words("id"), decision.id()));
    ReasonViews reasons = new ReasonViews(facts, safe);
    String unsaid =
        words(decision.outcome() == Outcome.INFORMATION_REQUIRED ? "not-yet-known" : "not-asked");
    Optional<Explanation> explanation = Optional.ofNullable(decision.explanation());
    return new DecisionView(
        decision.outcome().name(),
        safe.apply(facts.word(decision.outcome())),
        safe.apply(decision.summary()),
        safe.apply(question(submitted)),
        about,
        decision.websites().stream().map(one -> website(one, unsaid)).toList(),
        decision.websites().stream().anyMatch(one -> one.procedureName() != null),
        decision.websites().stream().anyMatch(one -> one.access() != null),
        steps(decision.nextSteps()),
        decision.missing().stream().map(helping::question).toList(),
        helping.help(Optional.ofNullable(decision.whatIf())),
        reasons.of(decision.findings()),
        reasons.documents(),
        decision.assumed().stream()
            .map(one -> fact(facts.name(one.path()), facts.value(one.path(), one.value())))
            .distinct()
            .toList(),
        explanation.map(this::trace).orElse(List.of()),
        explanation.map(one -> one.otherIntents() + one.otherProviders()).orElse(0));
  }

  private String question(SubmittedCase submitted) {
    String intent = facts.word(submitted.filingCase().intent());
    return Optional.ofNullable(submitted.filingCase().provider())
        .map(provider -> facts.provider(provider) + " · " + intent)
        .orElse(intent);
  }

  private FactView fact(String name, String value) {
    return new FactView(safe.apply(name), safe.apply(value));
  }

  private WebsiteView website(WebsiteDecision website, String unsaid) {
    return new WebsiteView(
        safe.apply(
            website.domains().isEmpty()
                ? website.website()
                : String.join(words("separator"), website.domains())),
        safe.apply(Objects.requireNonNullElse(website.procedureName(), unsaid)),
        safe.apply(website.access() == null ? unsaid : access(website.access())));
  }

  private String access(Access access) {
    StringBuilder text = new StringBuilder(facts.word(access.now()));
    if (access.opensWhen() != null) {
      text.append(words("opens", facts.word(access.opensWhen())));
    }
    if (access.closesWhen() != null) {
      text.append(words("closes", facts.word(access.closesWhen())));
    }
    return text.toString();
  }

  private List<StepsView> steps(List<Step> steps) {
    List<StepsView> views = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      open.add(steps.get(i).step() + ". " + safe.apply(steps.get(i).message()));
      boolean last =
          i + 1 == steps.size()
              || !Objects.equals(steps.get(i).option(), steps.get(i + 1).option());
      if (last) {
        String title = title(steps.get(i).option(), steps);
        views.add(new StepsView(title, List.copyOf(open)));
        open.clear();
      }
    }
    return views;
  }

  private String title(@Nullable String option, List<Step> steps) {
    if (option != null) {
      return safe.apply(words("option", option));
    }
    boolean choice = steps.stream().anyMatch(step -> step.option() != null);
    return choice ? safe.apply(words("everyone")) : "";
  }

  private List<StandingView> trace(Explanation explanation) {
    List<StandingView> views = new ArrayList<>();
    for (Standing state : Standing.values()) {
      List<RuleView> rules =
          explanation.rules().stream()
              .filter(rule -> rule.state() == state)
              .map(this::rule)
              .toList();
      if (!rules.isEmpty()) {
        views.add(new StandingView(state.toString(), rules));
      }
    }
    return views;
  }

  private RuleView rule(ExplainedRule rule) {
    return new RuleView(
        safe.apply(rule.rule().title()),
        safe.apply(rule.rule().name()),
        safe.apply(note(rule)),
        rule.conditions().stream()
            .map(
                one ->
                    new ConditionView(
                        one.state() == Holding.UNKNOWN ? "open" : one.state().toString(),
                        safe.apply(one.text()),
                        safe.apply(one.field()),
                        safe.apply(one.required()),
                        safe.apply(one.observed())))
            .toList());
  }

  private String note(ExplainedRule rule) {
    if (rule.overriddenBy() != null) {
      return words("overridden", rule.overriddenBy());
    }
    if (rule.state() != Standing.NOT_IN_FORCE) {
      return rule.state() == Standing.NOT_MET ? words("failures", rule.failures()) : "";
    }
    return (rule.from() == null ? "" : words("from", rule.from()))
        + (rule.until() == null ? "" : words("until", rule.until()));
  }

  private String words(String key, Object... values) {
    return wording.text(language, key, values);
  }
}
