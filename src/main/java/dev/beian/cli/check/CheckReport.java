package dev.beian.cli.check;

import dev.beian.cli.explore.Explored;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.ScenarioReport;
import dev.beian.scenario.ScenarioResult;
import dev.beian.scenario.check.Checked;
import dev.beian.scenario.check.Checked.Exercised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a folder.
 *
 * @param folder the folder; empty where it could not be read as one
 * @param rulebook the rulebook it makes; empty where it makes none
 * @param faults everything found in its files, as a reader goes through them
 * @param results what came of its cases
 * @param exercised what the cases exercise; empty where the folder makes no rulebook, or one case
 *     was asked for
 * @param explored what a search of the space of cases found; empty where none was asked for
 * @param took how long it took
 */
record CheckReport(
    Optional<RulesFolder> folder,
    Optional<Rulebook> rulebook,
    List<Fault> faults,
    List<ScenarioResult> results,
    Optional<Exercised> exercised,
    Optional<Explored> explored,
    Duration took) {

  /** The same without what a search found. */
  Checked checked() {
    return new Checked(rulebook, faults, results, exercised, took);
  }

  /** The faults that keep the folder from deciding as it should. */
  List<Fault> errors() {
    return faults.stream().filter(Fault::isError).toList();
  }

  /** The faults that should only be looked at. */
  List<Fault> warnings() {
    return faults.stream().filter(fault -> !fault.isError()).toList();
  }

  /** The cases that failed. */
  List<ScenarioResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** All faults, a case that failed among them, in words of a language. */
  List<Fault> everything(FaultWords words) {
    List<Fault> all = new ArrayList<>();
    faults.forEach(fault -> all.add(words.of(fault)));
    failed().forEach(failed -> all.add(ScenarioReport.fault(failed, words)));
    return all.stream().sorted(Fault.ORDER).toList();
  }

  /** Whether it is clean; strictly, without a warning or a question left open too. */
  boolean clean(boolean strict) {
    boolean warned = !faults.isEmpty() || explored.filter(one -> !one.gaps().isEmpty()).isPresent();
    return errors().isEmpty() && failed().isEmpty() && !(strict && warned);
  }

  /** The lines of a file; none where it is not in the folder. */
  List<String> lines(String file) {
    return folder
        .map(read -> read.files().getOrDefault(file, ""))
        .map(text -> List.of(text.split("\n", -1)))
        .orElse(List.of());
  }
}
