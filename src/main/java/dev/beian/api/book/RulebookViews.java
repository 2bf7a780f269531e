package dev.beian.api.book;

import dev.beian.api.book.RulebookView.BasisView;
import dev.beian.api.book.RulebookView.CaseView;
import dev.beian.api.book.RulebookView.ClauseView;
import dev.beian.api.book.RulebookView.ProviderView;
import dev.beian.api.book.RulebookView.RuleView;
import dev.beian.api.book.RulebookView.SourceView;
import dev.beian.api.book.RulebookView.State;
import dev.beian.api.book.RulebookView.StatementView;
import dev.beian.decision.Procedure;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.Source.Clause;
import dev.beian.rulebook.content.Source.Statement;
import dev.beian.rulebook.content.Texts;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.Traceability.Trace;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows a rulebook in one language, as of one day. */
final class RulebookViews {

  private final Rulebook rulebook;
  private final String language;
  private final LocalDate today;
  private final Map<String, Trace> traces;

  private RulebookViews(
      Rulebook rulebook, String language, LocalDate today, Map<String, Trace> traces) {
    this.rulebook = rulebook;
    this.language = language;
    this.today = today;
    this.traces = traces;
  }

  static RulebookView view(
      RulebookStore.State state, String language, LocalDate today, Map<String, Trace> traces) {
    Rulebook rulebook = state.active().rulebook();
    RulebookState shown = StateViews.view(state, language);
    RulebookViews views = new RulebookViews(rulebook, language, today, traces);
    return new RulebookView(
        rulebook.version(),
        rulebook.hash(),
        rulebook.compileTime().toMillis(),
        shown.active(),
        shown.calledBack(),
        shown.rejected(),
        shown.recent(),
        rulebook.providers().values().stream().map(views::provider).toList(),
        rulebook.rules().values().stream().map(views::rule).toList(),
        rulebook.sources().values().stream().map(views::source).toList(),
        TableViews.of(rulebook));
  }

  private ProviderView provider(Provider provider) {
    Map<Procedure, String> terms = new EnumMap<>(Procedure.class);
    provider.terms().forEach((procedure, words) -> terms.put(procedure, text(words)));
    return new ProviderView(provider.id(), text(provider.name()), terms);
  }

  private RuleView rule(Rule rule) {
    return new RuleView(
        rule.name(),
        rule.title(),
        rule.basis().stream().map(this::basis).toList(),
        rule.statements(),
        rule.overrides(),
        rule.file(),
        rule.line(),
        rule.provider().orElse(null),
        day(rule.validity().from()),
        day(rule.validity().until()),
        state(rule.validity()),
        rule.says().effect(),
        rule.says().code());
  }

  private BasisView basis(Rule.Clause cited) {
    Optional<Source> source = Optional.ofNullable(rulebook.sources().get(cited.source()));
    return new BasisView(
        cited.source(),
        cited.clause(),
        source
            .map(one -> one.clauses().get(cited.clause()))
            .map(one -> text(one.title()))
            .orElse(cited.clause()),
        source.flatMap(Source::url).orElse(null));
  }

  private State state(Rule.Validity validity) {
    if (validity.holdsOn(today)) {
      return State.IN_FORCE;
    }
    return validity.from().filter(today::isBefore).isPresent() ? State.NOT_YET : State.EXPIRED;
  }

  private SourceView source(Source source) {
    return new SourceView(
        source.id(),
        source.provider().orElse(null),
        text(source.title()),
        source.url().orElse(null),
        source.clauses().values().stream().map(one -> clause(source.id(), one)).toList());
  }

  private ClauseView clause(String source, Clause clause) {
    return new ClauseView(
        clause.id(),
        text(clause.title()),
        text(clause.text()),
        clause.statements().stream().map(this::statement).toList(),
        rules(rule -> rule.basis().contains(new Rule.Clause(source, clause.id()))));
  }

  private StatementView statement(Statement statement) {
    return new StatementView(
        statement.id(),
        text(statement.text()),
        rules(rule -> rule.statements().contains(statement.id())),
        cases(statement, Trace::applies),
        cases(statement, Trace::mustNot));
  }

  private List<CaseView> cases(Statement statement, Function<Trace, List<Scenario>> which) {
    return Optional.ofNullable(traces.get(statement.id())).stream()
        .flatMap(trace -> which.apply(trace).stream())
        .map(one -> new CaseView(one.name(), one.file(), one.position().line()))
        .toList();
  }

  private List<String> rules(Predicate<Rule> wanted) {
    return rulebook.rules().values().stream().filter(wanted).map(Rule::name).toList();
  }

  private String text(Map<String, String> byLanguage) {
    return Optional.ofNullable(byLanguage.get(language))
        .or(() -> Optional.ofNullable(byLanguage.get(Texts.LANGUAGES.get(0))))
        .orElse("");
  }

  private static @Nullable String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
