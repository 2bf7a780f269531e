package dev.beian.api.reload;

import dev.beian.api.RulebookMetrics;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FolderWatch.Content;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.SideBySide;
import dev.beian.scenario.Trial;
import dev.beian.scenario.Trial.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Takes what the folder holds now: tries it aside, and lets it decide or rejects it. */
final class Reload {

  private static final Logger LOG = Logger.getLogger(Reload.class);
  private static final int MOST_SHOWN = 20;
  private static final double NANOS_IN_MILLI = 1e6;

  private final RulebookStore store;
  private final Trial trial;
  private final RulebookMetrics metrics;

  Reload(RulebookStore store, Trial trial, RulebookMetrics metrics) {
    this.store = store;
    this.trial = trial;
    this.metrics = metrics;
  }

  /**
   * Runs the cases of the rulebook that decides. It goes on deciding even if they fail: nothing
   * better is there. A change to come has to run only the cases that it touches.
   */
  void first() {
    Rulebook active = store.active();
    long start = System.nanoTime();
    Outcome outcome = trial.of(active.folder(), hash -> Optional.of(active));
    if (outcome instanceof Outcome.Fit fit) {
      LOG.infof(
          "%d cases passed, %.0f ms", fit.cases(), (System.nanoTime() - start) / NANOS_IN_MILLI);
    } else {
      List<Fault> faults = ((Outcome.Unfit) outcome).faults();
      LOG.warnf(
          "rulebook %s decides though cases of its folder fail; faults: %d%n%s",
          active.hash(), faults.size(), shown(faults));
    }
  }

  /** Takes a content of the folder. */
  void take(Content content) {
    long start = System.nanoTime();
    Outcome outcome = content.folder().map(this::tried).orElse(new Outcome.Unfit(content.faults()));
    if (outcome instanceof Outcome.Fit fit) {
      activate(fit, start);
    } else {
      reject(content.fingerprint(), ((Outcome.Unfit) outcome).faults());
    }
  }

  private Outcome tried(RulesFolder folder) {
    try {
      return trial.of(folder, hash -> store.find(hash).stream().findFirst());
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failure) {
      LOG.error("the rules folder could not be tried", failure);
      return new Outcome.Unfit(
          List.of(
              new Fault(
                  Check.FOLDER,
                  RulesFolder.ROOT,
                  1,
                  1,
                  "the folder could not be tried: the service failed on it",
                  "undo the last change, and report what the log of the service says")));
    }
  }

  private void activate(Outcome.Fit fit, long start) {
    Rulebook before = store.active();
    SideBySide.each(
        fit.rulebook().preparationsLike(before),
        preparation -> {
          preparation.run();
          return preparation;
        });
    RulebookStore.State now = store.held(fit.rulebook());
    metrics.activated(now.active().rulebook());
    double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
    if (now.calledBack()) {
      LOG.infof(
          "the rules folder is fit, %d cases, %.0f ms; rulebook %s, called back, goes on deciding",
          fit.cases(), millis, before.hash());
    } else if (before.hash().equals(fit.rulebook().hash())) {
      LOG.infof(
          "the rules folder is fit, %d cases, %.0f ms; it decides as before, rulebook %s",
          fit.cases(), millis, before.hash());
    } else {
      LOG.infof(
          "rulebook %s decides from now on, %d rules, %d cases, %.0f ms; before: %s",
          fit.rulebook().hash(), fit.rulebook().rules().size(), fit.cases(), millis, before.hash());
    }
  }

  private void reject(Optional<String> content, List<Fault> faults) {
    store.rejected(content, faults);
    metrics.rejected();
    List<Fault> errors = faults.stream().filter(Fault::isError).toList();
    LOG.warnf(
        "the changed rules folder is rejected, rulebook %s goes on deciding; faults: %d%n%s",
        store.active().hash(), errors.size(), shown(errors));
  }

  private static String shown(List<Fault> faults) {
    return faults.stream()
        .limit(MOST_SHOWN)
        .map(fault -> "  " + fault.shown())
        .collect(Collectors.joining("\n"));
  }
}
