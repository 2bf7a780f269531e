package dev.beian.engine;

import dev.beian.engine.trial.ProvinceGroups;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rules that would speak if absent facts were told, and the facts they wait for. */
final class Waiting {

  /**
   * A way in which a rule could come to speak.
   *
   * @param rule the rule
   * @param about what it would speak about
   * @param paths JSON Pointers of the absent facts it waits for
   */
  record Open(Rule rule, Fact about, Set<String> paths) {}

  private final Untold untold;
  private final Matchable candidates = new Matchable();
  private final RowsOfProvinces rows;
  private final Effort effort = new Effort();
  private String rule = "";
  private boolean reached;

  Waiting(ExecutableRules executable, SubmittedCase submitted) {
    this.untold = new Untold(submitted);
    submitted.facts().forEach(candidates::add);
    this.rows = new RowsOfProvinces(submitted);
    executable
        .possibleRows(submitted.filingCase().asOf().toLocalDate(), Optional.ofNullable(rows.told()))
        .forEach(candidates::add);
  }

  /** The ways in which a rule could come to speak. */
  List<Open> open(ReadyRule rule) {
    List<Open> found = new ArrayList<>();
    this.rule = rule.rule().name();
    search(rule, 0, new Object[rule.patterns()], rows.told(), Truth.TRUE, Set.of(), found);
    return found;
  }

  /** Whether a rule speaks or could come to speak. */
  boolean maySpeak(ReadyRule rule) {
    reached = false;
    open(rule);
    return reached;
  }

  /** Which provinces the rules looked at so far could tell apart, where the case tells none. */
  ProvinceGroups provinces() {
    return rows.groups();
  }

  /**
   * Whether a rule speaks about what the engine matched whatever the province is, about which the
   * engine knows the rows for all provinces only.
   */
  boolean certain(ReadyRule rule, List<Object> spokenOf) {
    this.rule = rule.rule().name();
    Object[] matched = new Object[rule.patterns()];
    for (int i = 0; i < spokenOf.size(); i++) {
      matched[rule.matched().get(i).index()] = spokenOf.get(i);
    }
    return rule.conditions().stream()
        .filter(condition -> condition.quantifier() == Quantifier.NOT)
        .allMatch(
            condition -> exists(condition.patterns(), 0, matched, rows.told()) == Truth.FALSE);
  }

  private void search(
      ReadyRule rule,
      int at,
      Object[] matched,
      @Nullable String supposed,
      Truth truth,
      Set<String> waitedFor,
      List<Open> found) {
    if (at == rule.conditions().size()) {
      reached = true;
      if (truth == Truth.UNKNOWN && !waitedFor.isEmpty()) {
        found.add(new Open(rule.rule(), (Fact) matched[rule.about()], waitedFor));
        rows.note(rule, matched, supposed, waitedFor);
      }
      return;
    }
    int before = rows.seen();
    ReadyCondition condition = rule.conditions().get(at);
    if (condition.quantifier() == Quantifier.EACH) {
      ReadyPattern pattern = condition.patterns().get(0);
      for (Object candidate : candidates.of(pattern, matched)) {
        untold.begin();
        Truth here = holds(pattern, candidate, matched, supposed);
        if (here != Truth.FALSE && !untold.isNever()) {
          matched[pattern.index()] = candidate;
          search(
              rule,
              at + 1,
              matched,
              RowsOfProvinces.supposed(supposed, candidate),
              truth.and(here),
              untold.with(waitedFor, here),
              found);
        }
        rows.forget(before);
      }
      return;
    }
    untold.begin();
    Truth exists = exists(condition.patterns(), 0, matched, supposed);
    Truth here = condition.quantifier() == Quantifier.NOT ? exists.not() : exists;
    if (here != Truth.UNKNOWN) {
      rows.forget(before);
    }
    if (here != Truth.FALSE && !untold.isNever()) {
      search(rule, at + 1, matched, supposed, truth.and(here), untold.with(waitedFor, here), found);
    }
    rows.forget(before);
  }

  private Truth exists(
      List<ReadyPattern> patterns, int at, Object[] matched, @Nullable String supposed) {
    if (at == patterns.size()) {
      return Truth.TRUE;
    }
    ReadyPattern pattern = patterns.get(at);
    Truth exists = Truth.FALSE;
    for (Object candidate : candidates.of(pattern, matched)) {
      Truth here = holds(pattern, candidate, matched, supposed);
      if (here != Truth.FALSE) {
        matched[pattern.index()] = candidate;
        Truth rest =
            exists(patterns, at + 1, matched, RowsOfProvinces.supposed(supposed, candidate));
        exists = exists.or(here.and(rest));
      }
      if (exists == Truth.TRUE) {
        return exists;
      }
    }
    return exists;
  }

  private Truth holds(
      ReadyPattern pattern, Object candidate, Object[] matched, @Nullable String supposed) {
    if (RowsOfProvinces.isOfAnother(candidate, supposed)) {
      return Truth.FALSE;
    }
    Truth truth = standIn(candidate);
    for (Test test : pattern.tests()) {
      truth = truth.and(test.of(candidate, matched, untold::unknown));
      if (truth == Truth.FALSE) {
        break;
      }
    }
    effort.tried(rule, truth != Truth.FALSE);
    return truth == Truth.FALSE ? truth : truth.and(there(pattern, candidate, supposed));
  }

  private Truth there(ReadyPattern pattern, Object candidate, @Nullable String supposed) {
    Truth there = rows.there(pattern, candidate, supposed);
    if (there == Truth.UNKNOWN) {
      untold.absent(ProvinceGroups.PROVINCE);
    }
    return there;
  }

  /** A stand-in is there only if the absent list has a member. */
  private Truth standIn(Object candidate) {
    if (candidate instanceof Fact fact && !fact.stated()) {
      untold.absent(fact.pointer());
      return Truth.UNKNOWN;
    }
    return Truth.TRUE;
  }
}
