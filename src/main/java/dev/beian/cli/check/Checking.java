package dev.beian.cli.check;

import dev.beian.cli.CannotRunException;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Explored;
import dev.beian.cli.explore.ExploredFaults;
import dev.beian.engine.Decider;
import dev.beian.filing.Nearest;
import dev.beian.rulebook.Advice;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.ConditionCoverage;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.ScenarioRunner;
import dev.beian.scenario.Traceability;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks a folder: loads it, runs its cases, and sees what they exercise. */
final class Checking {

  private final long start = System.nanoTime();
  private final Progress progress;
  private final Optional<Search> search;

  /** A search of the space of cases. */
  @FunctionalInterface
  interface Search {
    /** What it finds for a rulebook. */
    Explored of(Rulebook rulebook);
  }

  Checking(Progress progress) {
    this(progress, Optional.empty());
  }

  /** A check that searches the space of cases too. */
  Checking(Progress progress, Optional<Search> search) {
    this.progress = progress;
    this.search = search;
  }

  /** Everything about a folder. */
  CheckReport all(Path directory) {
    return run(directory, Optional.empty());
  }

  /** One case of a folder alone. */
  CheckReport one(Path directory, String id) {
    return run(directory, Optional.of(id));
  }

  private CheckReport run(Path directory, Optional<String> only) {
    RulesFolder folder;
    try {
      folder = RulesFolder.read(directory);
    } catch (RulebookRejectedException unreadable) {
      return report(Optional.empty(), Optional.empty(), unreadable.faults());
    }
    Rulebook rulebook;
    try {
      rulebook = new RulebookLoader().load(folder);
    } catch (RulebookRejectedException faulty) {
      List<Fault> faults = new ArrayList<>(faulty.faults());
      faults.addAll(CaseFiles.read(folder).faults());
      return report(Optional.of(folder), Optional.empty(), faults);
    }
    CaseFiles.Reading cases = CaseFiles.read(folder, rulebook);
    List<Scenario> scenarios =
        only.map(id -> List.of(named(id, cases.scenarios()))).orElse(cases.scenarios());
    List<ScenarioResult> results = results(rulebook, scenarios);
    if (only.isPresent()) {
      return new CheckReport(
          Optional.of(folder),
          Optional.of(rulebook),
          List.of(),
          results,
          Optional.empty(),
          Optional.empty(),
          Duration.ofNanos(System.nanoTime() - start));
    }
    List<Fault> faults = new ArrayList<>(cases.faults());
    faults.addAll(Advice.of(rulebook));
    Coverage rules = Coverage.of(rulebook, results);
    ConditionCoverage conditions = ConditionCoverage.of(rulebook, scenarios);
    rules.silent().stream().map(Checking::unexercised).forEach(faults::add);
    faults.addAll(conditions.faults(rules));
    Optional<Explored> explored = search.map(one -> one.of(rulebook));
    explored.ifPresent(found -> faults.addAll(ExploredFaults.of(found, rulebook)));
    return new CheckReport(
        Optional.of(folder),
        Optional.of(rulebook),
        sorted(faults),
        results,
        Optional.of(new CheckReport.Exercised(rules, conditions, Traceability.of(rulebook, rules))),
        explored,
        Duration.ofNanos(System.nanoTime() - start));
  }

  private CheckReport report(
      Optional<RulesFolder> folder, Optional<Rulebook> rulebook, List<Fault> faults) {
    return new CheckReport(
        folder,
        rulebook,
        sorted(faults),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static List<Fault> sorted(List<Fault> faults) {
    return faults.stream().sorted(Fault.ORDER).toList();
  }

  private List<ScenarioResult> results(Rulebook rulebook, List<Scenario> scenarios) {
    ScenarioRunner runner = new ScenarioRunner(new Decider(), ScenarioRunner.USUAL_NOW);
    AtomicInteger done = new AtomicInteger();
    try (progress) {
      return scenarios.parallelStream()
          .map(
              scenario -> {
                ScenarioResult result = runner.run(rulebook, scenario);
                progress.at(done.incrementAndGet(), scenarios.size());
                return result;
              })
          .toList();
    }
  }

  private static Scenario named(String id, List<Scenario> scenarios) {
    List<Scenario> found =
        scenarios.stream()
            .filter(one -> one.id().equals(id) || one.id().endsWith("/" + id))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> ids = scenarios.stream().map(Scenario::id).toList();
    throw new CannotRunException(
        "没有这个用例 / no such case: " + id + Nearest.to(id, ids).map(near -> "\n→ " + near).orElse(""));
  }

  private static Fault unexercised(dev.beian.rulebook.Rule rule) {
    return new Fault(
        Check.UNEXERCISED_RULE,
        rule.file(),
        rule.line(),
        1,
        "no case makes rule `" + rule.name() + "` speak",
        "add a case to " + rule.file().replace(".drl", CaseFiles.ENDING) + " in which it must");
  }
}
