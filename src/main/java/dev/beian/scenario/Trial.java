package dev.beian.scenario;

import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Tries a folder before it decides anything: makes its rulebook and runs its cases with it, save
 * those that passed with the last one that was fit and that the change does not touch.
 */
public final class Trial {

  /** What came of a trial. */
  public sealed interface Outcome {

    /**
     * The folder is fit to decide.
     *
     * @param rulebook its rulebook
     * @param cases how many cases it passed
     */
    record Fit(Rulebook rulebook, int cases) implements Outcome {}

    /**
     * It is not.
     *
     * @param faults why; at least one
     */
    record Unfit(List<Fault> faults) implements Outcome {}
  }

  /** How a case ended. */
  private sealed interface Ended {

    record Well(PassedBefore.Passed passed) implements Ended {}

    record Badly(Optional<Fault> fault) implements Ended {}
  }

  private final ScenarioRunner runner;
  private final Duration limit;
  private final KeptCaseFiles files = new KeptCaseFiles();
  private final AtomicReference<PassedBefore> before = new AtomicReference<>(new PassedBefore());

  /**
   * Trials.
   *
   * @param runner runs the cases
   * @param limit how long a trial may take; a folder that takes longer is not fit
   */
  public Trial(ScenarioRunner runner, Duration limit) {
    this.runner = runner;
    this.limit = limit;
  }

  /**
   * Tries a folder.
   *
   * @param folder the folder
   * @param made finds a rulebook by its hash where it has been made already
   */
  public Outcome of(RulesFolder folder, Function<String, Optional<Rulebook>> made) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      Optional<Rulebook> same = made.apply(folder.hash()).map(one -> one.withCasesOf(folder));
      return passes(
          same.isPresent() ? same.get() : new RulebookLoader().load(folder, before().rulebook()),
          end);
    } catch (RulebookRejectedException rejected) {
      return new Outcome.Unfit(rejected.faults());
    }
  }

  private PassedBefore before() {
    return Objects.requireNonNull(before.get());
  }

  private Outcome passes(Rulebook rulebook, long end) {
    CaseFiles.Reading cases = files.read(rulebook.folder(), rulebook);
    List<Fault> faults = new ArrayList<>(cases.faults());
    AtomicBoolean cutOff = new AtomicBoolean();
    PassedBefore.Untouched untouched = before().by(rulebook);
    List<PassedBefore.Passed> passed = new ArrayList<>();
    SideBySide.each(
            cases.scenarios(),
            scenario ->
                untouched
                    .passed(scenario)
                    .<Ended>map(Ended.Well::new)
                    .orElseGet(() -> ended(rulebook, scenario, end, cutOff)))
        .forEach(
            ended -> {
              if (ended instanceof Ended.Well well) {
                passed.add(well.passed());
              } else {
                ((Ended.Badly) ended).fault().ifPresent(faults::add);
              }
            });
    if (faults.stream().anyMatch(Fault::isError)) {
      return new Outcome.Unfit(faults.stream().sorted(Fault.ORDER).toList());
    }
    before.set(new PassedBefore(rulebook, passed));
    return new Outcome.Fit(rulebook, cases.scenarios().size());
  }

  private Ended ended(Rulebook rulebook, Scenario scenario, long end, AtomicBoolean cutOff) {
    if (System.nanoTime() - end > 0) {
      return new Ended.Badly(
          cutOff.getAndSet(true) ? Optional.empty() : Optional.of(tooLong(scenario)));
    }
    ScenarioRunner.Ran ran = runner.ran(rulebook, scenario);
    return ran.result().passed()
        ? new Ended.Well(new PassedBefore.Passed(scenario, ran.settled()))
        : new Ended.Badly(Optional.of(ScenarioReport.fault(ran.result())));
  }

  private Fault tooLong(Scenario next) {
    return new Fault(
        Check.FOLDER,
        next.file(),
        next.position().line(),
        next.position().column(),
        "the cases take longer than " + limit.toSeconds() + " s; this one was not run any more",
        "look for a rule that tries too much, or raise `beian.rules.check-limit`");
  }
}
