package dev.beian.scenario.check;

import dev.beian.rulebook.Advice;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.ConditionCoverage;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.Traceability;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a folder: makes its rulebook, runs its cases, and sees what they exercise. */
public final class FolderCheck {

  /** Runs cases. */
  @FunctionalInterface
  public interface Run {
    /** What comes of cases, in their order. */
    List<ScenarioResult> of(Rulebook rulebook, List<Scenario> scenarios);
  }

  private final Run run;
  private final Deadline deadline;

  /**
   * A check.
   *
   * @param run runs its cases
   * @param deadline when it ends at the latest
   */
  public FolderCheck(Run run, Deadline deadline) {
    this.run = run;
    this.deadline = deadline;
  }

  /**
   * Checks a folder.
   *
   * @throws TookTooLongException where it does not end in time
   */
  public Checked check(RulesFolder folder) {
    long start = System.nanoTime();
    CaseFiles.Begun files = CaseFiles.begin(folder);
    Rulebook rulebook;
    try {
      rulebook = new RulebookLoader().load(folder);
    } catch (RulebookRejectedException faulty) {
      List<Fault> faults = new ArrayList<>(faulty.faults());
      faults.addAll(files.withAnyNames().faults());
      return new Checked(
          Optional.empty(), sorted(faults), List.of(), Optional.empty(), since(start));
    }
    CaseFiles.Reading cases = files.with(rulebook);
    List<ScenarioResult> results = run.of(rulebook, cases.scenarios());
    List<Fault> faults = new ArrayList<>(cases.faults());
    faults.addAll(Advice.of(rulebook));
    Coverage rules = Coverage.of(rulebook, results);
    ConditionCoverage conditions =
        ConditionCoverage.of(rulebook, cases.scenarios(), deadline::orEnd);
    rules.silent().stream().map(FolderCheck::unexercised).forEach(faults::add);
    faults.addAll(conditions.faults(rules));
    return new Checked(
        Optional.of(rulebook),
        sorted(faults),
        results,
        Optional.of(new Checked.Exercised(rules, conditions, Traceability.of(rulebook, rules))),
        since(start));
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<Fault> sorted(List<Fault> faults) {
    return faults.stream().sorted(Fault.ORDER).toList();
  }

  private static Fault unexercised(Rule rule) {
    return new Fault(
        Check.UNEXERCISED_RULE,
        rule.file(),
        rule.line(),
        1,
        "no case makes rule `" + rule.name() + "` speak",
        "add a case to " + rule.file().replace(".drl", CaseFiles.ENDING) + " in which it must");
  }
}
