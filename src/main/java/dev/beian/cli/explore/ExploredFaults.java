package dev.beian.cli.explore;

import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Redundant;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import java.util.List;
import java.util.Objects;

/** What a search found, as faults of the rules. */
public final class ExploredFaults {

  private ExploredFaults() {}

  /**
   * Adds the faults; of a rule that speaks nowhere, that no case makes it speak goes without
   * saying.
   */
  public static void add(Explored explored, Rulebook rulebook, List<Fault> faults) {
    for (Conflict conflict : explored.conflicts()) {
      faults.add(
          fault(
              Check.CONFLICTING_RULES,
              rulebook,
              conflict.one(),
              "it concludes "
                  + conflict.about()
                  + " "
                  + conflict.says()
                  + " where `"
                  + conflict.other()
                  + "` concludes "
                  + conflict.saysElse(),
              "divide their conditions, or let one name the other in `@Overrides`"));
    }
    for (Redundant redundant : explored.redundant()) {
      faults.add(
          fault(
              Check.REDUNDANT_RULE,
              rulebook,
              redundant.rule(),
              "it speaks only where `"
                  + String.join("`, `", redundant.others())
                  + "` says the same",
              "take it out, or say what it adds"));
    }
    for (String silent : explored.silent()) {
      faults.removeIf(fault -> isUnexercised(fault, rule(rulebook, silent)));
      faults.add(
          fault(
              Check.SILENT_RULE,
              rulebook,
              silent,
              "rule `"
                  + silent
                  + "` speaks in no case, neither of those written nor of those tried",
              "see whether its conditions can hold, and whether another always overrides it"));
    }
  }

  private static boolean isUnexercised(Fault fault, Rule rule) {
    return fault.check() == Check.UNEXERCISED_RULE
        && fault.file().equals(rule.file())
        && fault.line() == rule.line();
  }

  private static Rule rule(Rulebook rulebook, String name) {
    return Objects.requireNonNull(rulebook.rules().get(name), name);
  }

  private static Fault fault(
      Check check, Rulebook rulebook, String name, String message, String help) {
    Rule rule = rule(rulebook, name);
    return new Fault(check, rule.file(), rule.line(), 1, message, help);
  }
}
