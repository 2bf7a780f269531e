package dev.beian.cli.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.CannotRunException;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Explored;
import dev.beian.cli.explore.ExploredFaults;
import dev.beian.engine.Decider;
import dev.beian.filing.Nearest;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.ScenarioRunner;
import dev.beian.scenario.SideBySide;
import dev.beian.scenario.check.Checked;
import dev.beian.scenario.check.Deadline;
import dev.beian.scenario.check.FolderCheck;
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
    /** What it finds for a rulebook and its cases. */
    Explored of(Rulebook rulebook, List<ObjectNode> cases);
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
      return new CheckReport(
          Optional.empty(),
          Optional.empty(),
          unreadable.faults(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          took());
    }
    return only.isPresent() ? one(folder, only.get()) : all(folder);
  }

  private CheckReport all(RulesFolder folder) {
    Checked checked = new FolderCheck(this::results, Deadline.NEVER).check(folder);
    List<Fault> faults = new ArrayList<>(checked.faults());
    Optional<Explored> explored =
        search.flatMap(one -> checked.rulebook().map(rulebook -> one.of(rulebook, cases(checked))));
    explored.ifPresent(
        found ->
            checked.rulebook().ifPresent(rulebook -> ExploredFaults.add(found, rulebook, faults)));
    return new CheckReport(
        Optional.of(folder),
        checked.rulebook(),
        sorted(faults),
        checked.results(),
        checked.exercised(),
        explored,
        took());
  }

  private static List<ObjectNode> cases(Checked checked) {
    return checked.results().stream().map(result -> result.scenario().submitted()).toList();
  }

  private CheckReport one(RulesFolder folder, String id) {
    Rulebook rulebook;
    try {
      rulebook = new RulebookLoader().load(folder);
    } catch (RulebookRejectedException faulty) {
      return all(folder);
    }
    Scenario scenario = named(id, CaseFiles.read(folder, rulebook).scenarios());
    return new CheckReport(
        Optional.of(folder),
        Optional.of(rulebook),
        List.of(),
        results(rulebook, List.of(scenario)),
        Optional.empty(),
        Optional.empty(),
        took());
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<Fault> sorted(List<Fault> faults) {
    return faults.stream().sorted(Fault.ORDER).toList();
  }

  private List<ScenarioResult> results(Rulebook rulebook, List<Scenario> scenarios) {
    ScenarioRunner runner = new ScenarioRunner(new Decider());
    AtomicInteger done = new AtomicInteger();
    try (progress) {
      return SideBySide.each(
          scenarios,
          scenario -> {
            ScenarioResult result = runner.run(rulebook, scenario);
            progress.at(done.incrementAndGet(), scenarios.size());
            return result;
          });
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
}
