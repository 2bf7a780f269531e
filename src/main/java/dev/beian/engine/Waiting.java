package dev.beian.engine;

import dev.beian.filing.Fact;
import dev.beian.filing.Field;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.Pointers;
import dev.beian.filing.Pointers.Target;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.ExecutableRules.ExecutableRow;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private final SubmittedCase submitted;
  private final Map<String, List<Object>> candidates = new HashMap<>();
  private final Conditions conditions;
  private final Set<String> paths = new LinkedHashSet<>();
  private boolean neverTold;

  Waiting(Rulebook rulebook, ExecutableRules executable, SubmittedCase submitted) {
    this.submitted = submitted;
    for (Fact fact : submitted.facts()) {
      candidates
          .computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
          .add(fact);
    }
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    for (ExecutableRow row : executable.rows()) {
      if (RuleSession.concerns(row.row(), submitted.filingCase().asOf().toLocalDate(), province)) {
        candidates
            .computeIfAbsent(row.row().type().name(), type -> new ArrayList<>())
            .add(row.row());
      }
    }
    conditions = new Conditions(rulebook.types(), this::unknown);
  }

  /** The ways in which a rule could come to speak. */
  List<Open> open(Rule rule) {
    List<Open> found = new ArrayList<>();
    search(rule, 0, new Conditions.Names(), Truth.TRUE, Set.of(), found);
    return found;
  }

  private void search(
      Rule rule,
      int at,
      Conditions.Names names,
      Truth truth,
      Set<String> waitedFor,
      List<Open> found) {
    if (at == rule.conditions().size()) {
      if (truth == Truth.UNKNOWN && !waitedFor.isEmpty()) {
        found.add(new Open(rule, about(rule, names), waitedFor));
      }
      return;
    }
    Condition condition = rule.conditions().get(at);
    if (condition.quantifier() == Quantifier.EACH) {
      Pattern pattern = condition.patterns().get(0);
      for (Object candidate : candidates(pattern)) {
        Conditions.Names own = names.copy();
        begin();
        Truth here = standIn(candidate).and(conditions.holds(pattern, candidate, own));
        if (here != Truth.FALSE && !neverTold) {
          search(rule, at + 1, own, truth.and(here), together(waitedFor, here), found);
        }
      }
      return;
    }
    begin();
    Truth exists = exists(condition.patterns(), 0, names);
    Truth here = condition.quantifier() == Quantifier.NOT ? exists.not() : exists;
    if (here != Truth.FALSE && !neverTold) {
      search(rule, at + 1, names, truth.and(here), together(waitedFor, here), found);
    }
  }

  private Truth exists(List<Pattern> patterns, int at, Conditions.Names names) {
    if (at == patterns.size()) {
      return Truth.TRUE;
    }
    Truth exists = Truth.FALSE;
    for (Object candidate : candidates(patterns.get(at))) {
      Conditions.Names own = names.copy();
      Truth here = standIn(candidate).and(conditions.holds(patterns.get(at), candidate, own));
      if (here != Truth.FALSE) {
        exists = exists.or(here.and(exists(patterns, at + 1, own)));
      }
      if (exists == Truth.TRUE) {
        return exists;
      }
    }
    return exists;
  }

  private Collection<Object> candidates(Pattern pattern) {
    return candidates.getOrDefault(pattern.type(), List.of());
  }

  private void begin() {
    paths.clear();
    neverTold = false;
  }

  private Set<String> together(Set<String> waitedFor, Truth here) {
    if (here == Truth.TRUE || paths.isEmpty()) {
      return waitedFor;
    }
    Set<String> all = new LinkedHashSet<>(waitedFor);
    all.addAll(paths);
    return all;
  }

  /** A stand-in is there only if the absent list has a member. */
  private Truth standIn(Object candidate) {
    if (candidate instanceof Fact fact && !fact.stated()) {
      absent(fact.pointer());
      return Truth.UNKNOWN;
    }
    return Truth.TRUE;
  }

  private void unknown(Fact fact, Property property) {
    boolean told = false;
    for (String path : property.from()) {
      told |= absent(Pointers.resolve(fact.pointer(), path));
    }
    if (!told) {
      neverTold = true;
    }
  }

  /** Notes an absent fact that may be asked for; whether there is one. */
  private boolean absent(String pointer) {
    if (!(Pointers.follow(submitted.submitted(), pointer) instanceof Target.Absent absent)) {
      return false;
    }
    Optional<Field> field = Vocabulary.at(absent.pointer());
    if (field.filter(one -> one.presence() == Presence.OPTIONAL).isPresent()) {
      return false;
    }
    paths.add(absent.pointer());
    return true;
  }

  private Fact about(Rule rule, Conditions.Names names) {
    return names.value(rule.says().about()) instanceof Fact fact ? fact : submitted.filingCase();
  }
}
