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

  private final ScenarioRunner runner;
  private final Duration limit;
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
      return passes(same.isPresent() ? same.get() : new RulebookLoader().load(folder), end);
    } catch (RulebookRejectedException rejected) {
      return new Outcome.Unfit(rejected.faults());
    }
  }

  private Outcome passes(Rulebook rulebook, long end) {
    CaseFiles.Reading cases = CaseFiles.read(rulebook.folder(), rulebook);
    List<Fault> faults = new ArrayList<>(cases.faults());
    AtomicBoolean cutOff = new AtomicBoolean();
    PassedBefore.Untouched untouched = Objects.requireNonNull(before.get()).by(rulebook);
    SideBySide.each(
            cases.scenarios(),
            scenario ->
                untouched.contains(scenario)
                    ? Optional.<Fault>empty()
                    : fault(rulebook, scenario, end, cutOff))
        .forEach(fault -> fault.ifPresent(faults::add));
    if (faults.stream().anyMatch(Fault::isError)) {
      return new Outcome.Unfit(faults.stream().sorted(Fault.ORDER).toList());
    }
    before.set(new PassedBefore(rulebook, cases.scenarios()));
    return new Outcome.Fit(rulebook, cases.scenarios().size());
  }

  private Optional<Fault> fault(
      Rulebook rulebook, Scenario scenario, long end, AtomicBoolean cutOff) {
    if (System.nanoTime() - end > 0) {
      return cutOff.getAndSet(true) ? Optional.empty() : Optional.of(tooLong(scenario));
    }
    ScenarioResult result = runner.run(rulebook, scenario);
    return result.passed() ? Optional.empty() : Optional.of(ScenarioReport.fault(result));
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
