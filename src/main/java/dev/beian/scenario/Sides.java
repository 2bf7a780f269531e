package dev.beian.scenario;

import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Inevitable;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import dev.beian.rulebook.matching.Unknowns;
import dev.beian.scenario.ConditionCoverage.OfCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the tests of rules against the facts of cases and notes how they come out. */
final class Sides {

  /** How a test came out so far. */
  private static final class Seen {
    private boolean holds;
    private boolean fails;
  }

  private static final String STATED = "stated";

  private final Rulebook rulebook;
  private final IdentityHashMap<Test, Seen> seen = new IdentityHashMap<>();
  private final Map<String, ReadyRule> rules = new HashMap<>();
  private Map<String, List<Object>> candidates = Map.of();
  private Effort effort = new Effort();
  private String rule = "";

  private final Map<Optional<String>, List<TableRow>> rows = new HashMap<>();

  Sides(Rulebook rulebook) {
    this.rulebook = rulebook;
    for (ReadyRule rule : rulebook.executables().rules()) {
      rules.put(rule.rule().name(), rule);
      rule.conditions().stream()
          .flatMap(condition -> condition.patterns().stream())
          .flatMap(pattern -> pattern.tests().stream())
          .forEach(test -> seen.computeIfAbsent(test, one -> new Seen()));
    }
  }

  /** Looks at one more case. */
  void see(SubmittedCase submitted) {
    Optional<String> provider = Optional.ofNullable(submitted.filingCase().provider());
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    candidates = candidates(submitted, provider, day);
    effort = new Effort();
    for (ReadyRule rule : rulebook.executables().rules()) {
      boolean concerns = concerns(rule.rule().provider(), provider);
      if (concerns && rule.rule().validity().holdsOn(day)) {
        look(rule);
      }
    }
  }

  /** A rule that tries too much is looked at as far as it gets. */
  private void look(ReadyRule rule) {
    this.rule = rule.rule().name();
    try {
      search(rule, 0, new Object[rule.patterns()]);
    } catch (ExplodingRuleException cutOff) {
      return;
    }
  }

  private static boolean concerns(Optional<String> one, Optional<String> ofCase) {
    return one.isEmpty() || one.equals(ofCase);
  }

  private Map<String, List<Object>> candidates(
      SubmittedCase submitted, Optional<String> provider, LocalDate day) {
    Map<String, List<Object>> found = new HashMap<>();
    for (Fact fact : submitted.facts()) {
      add(found, fact.getClass().getSimpleName(), fact);
    }
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    for (TableRow row : rows.computeIfAbsent(province, this::rows)) {
      if (row.validity().holdsOn(day) && concerns(row.provider(), provider)) {
        add(found, row.type().name(), row);
      }
    }
    return found;
  }

  private List<TableRow> rows(Optional<String> province) {
    return rulebook.executables().rows().stream()
        .filter(row -> concerns(row.province(), province))
        .toList();
  }

  private static void add(Map<String, List<Object>> found, String type, Object candidate) {
    found.computeIfAbsent(type, one -> new ArrayList<>()).add(candidate);
  }

  private void search(ReadyRule rule, int at, Object[] matched) {
    if (at == rule.conditions().size()) {
      return;
    }
    ReadyCondition condition = rule.conditions().get(at);
    if (condition.quantifier() == Quantifier.EACH) {
      ReadyPattern pattern = condition.patterns().get(0);
      for (Object candidate : of(pattern)) {
        if (holds(pattern, candidate, matched)) {
          matched[pattern.index()] = candidate;
          search(rule, at + 1, matched);
        }
      }
    } else if (exists(condition.patterns(), 0, matched)
        == (condition.quantifier() == Quantifier.EXISTS)) {
      search(rule, at + 1, matched);
    }
  }

  private boolean exists(List<ReadyPattern> patterns, int at, Object[] matched) {
    if (at == patterns.size()) {
      return true;
    }
    boolean exists = false;
    for (Object candidate : of(patterns.get(at))) {
      if (holds(patterns.get(at), candidate, matched)) {
        matched[patterns.get(at).index()] = candidate;
        exists |= exists(patterns, at + 1, matched);
      }
    }
    return exists;
  }

  private List<Object> of(ReadyPattern pattern) {
    return candidates.getOrDefault(pattern.type().name(), List.of());
  }

  /**
   * Whether a fact matches a pattern; every test is looked at, whatever the others say. Of a fact
   * that stands in for an absent list, only that it is none.
   */
  private boolean holds(ReadyPattern pattern, Object candidate, Object[] matched) {
    boolean stated = !(candidate instanceof Fact fact) || fact.stated();
    boolean all = stated;
    for (Test test : pattern.tests()) {
      if (!stated && !test.properties().contains(STATED)) {
        continue;
      }
      Truth truth = test.of(candidate, matched, Unknowns.UNHEARD);
      Seen sides = seen.computeIfAbsent(test, one -> new Seen());
      sides.holds |= truth == Truth.TRUE;
      sides.fails |= truth == Truth.FALSE;
      all &= truth == Truth.TRUE;
    }
    effort.tried(rule, all);
    return all;
  }

  /** Every condition of the rulebook with the sides seen of it. */
  List<OfCondition> conditions() {
    List<OfCondition> all = new ArrayList<>();
    for (Rule rule : rulebook.rules().values()) {
      if (rules.containsKey(rule.name())) {
        conditions(rule, rules.get(rule.name()), all);
      }
    }
    return List.copyOf(all);
  }

  private void conditions(Rule rule, ReadyRule ready, List<OfCondition> all) {
    List<Pattern> written =
        rule.conditions().stream().flatMap(condition -> condition.patterns().stream()).toList();
    List<ReadyPattern> patterns =
        ready.conditions().stream().flatMap(condition -> condition.patterns().stream()).toList();
    for (int i = 0; i < patterns.size(); i++) {
      List<Constraint> tested =
          written.get(i).constraints().stream().filter(one -> one.test().isPresent()).toList();
      for (int j = 0; j < tested.size(); j++) {
        Test test = patterns.get(i).tests().get(j);
        Seen sides = seen.computeIfAbsent(test, one -> new Seen());
        Position position = tested.get(j).position();
        boolean inevitable =
            sides.holds && !sides.fails && Inevitable.is(rulebook, rule, position, test);
        all.add(
            new OfCondition(rule, position, test.shown(), sides.holds, sides.fails, inevitable));
      }
    }
  }
}
