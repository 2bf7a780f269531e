package dev.beian.scenario;

import com.google.common.collect.Lists;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sides of each condition the cases show: that it holds, and that it fails.
 *
 * @param conditions the conditions, rule by rule, in the order written
 */
public record ConditionCoverage(List<OfCondition> conditions) {

  /**
   * What the cases show of a condition.
   *
   * @param rule the rule it belongs to
   * @param position where it stands
   * @param shown the condition as written
   * @param holds whether some case shows it to hold, where what stands before it matches
   * @param fails whether some case shows it to fail there
   * @param inevitable whether it cannot fail there
   */
  public record OfCondition(
      Rule rule,
      Position position,
      String shown,
      boolean holds,
      boolean fails,
      boolean inevitable) {

    /** How many of its two sides are shown. */
    public int sides() {
      return (holds ? 1 : 0) + (fails ? 1 : 0);
    }

    /** How many sides there are to show. */
    public int possible() {
      return inevitable ? 1 : 2;
    }
  }

  /** What cases show of the conditions of a rulebook. */
  public static ConditionCoverage of(Rulebook rulebook, Collection<Scenario> scenarios) {
    return of(rulebook, scenarios, () -> {});
  }

  /**
   * What cases show of the conditions of a rulebook.
   *
   * @param before is run before each case, and may end it all with an exception
   */
  public static ConditionCoverage of(
      Rulebook rulebook, Collection<Scenario> scenarios, Runnable before) {
    int share = scenarios.size() / Runtime.getRuntime().availableProcessors() + 1;
    List<List<OfCondition>> seen =
        SideBySide.each(
            Lists.partition(List.copyOf(scenarios), share),
            some -> {
              Sides sides = new Sides(rulebook);
              for (Scenario scenario : some) {
                before.run();
                sides.see(scenario.understoodBy(rulebook));
              }
              return sides.conditions();
            });
    return new ConditionCoverage(
        seen.stream().reduce(ConditionCoverage::and).orElseGet(new Sides(rulebook)::conditions));
  }

  /** The same conditions, with what either shows of them. */
  private static List<OfCondition> and(List<OfCondition> some, List<OfCondition> others) {
    List<OfCondition> all = new ArrayList<>(some.size());
    for (int i = 0; i < some.size(); i++) {
      OfCondition one = some.get(i);
      OfCondition other = others.get(i);
      all.add(
          new OfCondition(
              one.rule(),
              one.position(),
              one.shown(),
              one.holds() || other.holds(),
              one.fails() || other.fails(),
              one.inevitable() || other.inevitable()));
    }
    return all;
  }

  /** How many sides are shown, of those there are. */
  public int sides() {
    return conditions.stream().mapToInt(OfCondition::sides).sum();
  }

  /** The conditions of rules that speak in some case of which only one side is shown. */
  public List<Fault> faults(Coverage rules) {
    List<Fault> faults = new ArrayList<>();
    Set<String> silent = rules.silent().stream().map(Rule::name).collect(Collectors.toSet());
    for (OfCondition condition : conditions) {
      if (!silent.contains(condition.rule().name()) && condition.sides() < condition.possible()) {
        faults.add(fault(condition));
      }
    }
    return List.copyOf(faults);
  }

  private static Fault fault(OfCondition condition) {
    String never = condition.holds() ? "fail" : "hold";
    return new Fault(
        Check.ONE_SIDED_CONDITION,
        condition.rule().file(),
        condition.position().line(),
        condition.position().column(),
        "no case shows `" + condition.shown() + "` to " + never,
        "add a case that differs in this alone; rule `"
            + condition.rule().name()
            + (condition.holds() ? "` must be silent in it" : "` must notice it"));
  }
}
