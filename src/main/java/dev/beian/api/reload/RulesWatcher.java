package dev.beian.api.reload;

import dev.beian.api.RulebookMetrics;
import dev.beian.engine.Decider;
import dev.beian.rulebook.FolderWatch;
import dev.beian.rulebook.RulebookStore;
import dev.beian.scenario.ScenarioRunner;
import dev.beian.scenario.Trial;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Watches the rules folder as long as the service runs. */
@Singleton
final class RulesWatcher {

  private static final Logger LOG = Logger.getLogger(RulesWatcher.class);

  /** How long the service has for its first decisions before the cases are run. */
  private static final Duration FIRST_TRIAL = Duration.ofSeconds(3);

  private final Path folder;
  private final Duration interval;
  private final RulebookStore store;
  private final Reload reload;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(RulesWatcher::thread);
  private List<ScheduledFuture<?>> tasks = List.of();

  RulesWatcher(
      @ConfigProperty(name = "beian.rules.dir") String folder,
      @ConfigProperty(name = "beian.rules.watch") Duration interval,
      @ConfigProperty(name = "beian.rules.check-limit") Duration limit,
      RulebookStore store,
      Decider decider,
      RulebookMetrics metrics) {
    this.folder = Path.of(folder);
    this.interval = interval;
    this.store = store;
    ScenarioRunner runner = new ScenarioRunner(decider);
    reload = new Reload(store, new Trial(runner, limit), metrics);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "rules-watcher");
    thread.setDaemon(true);
    return thread;
  }

  void start(@Observes StartupEvent event) {
    if (interval.isZero()) {
      return;
    }
    FolderWatch watch = new FolderWatch(folder, store.active().folder());
    tasks =
        List.of(
            thread.schedule(this::first, FIRST_TRIAL.toNanos(), TimeUnit.NANOSECONDS),
            thread.scheduleWithFixedDelay(
                () -> look(watch), interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS));
  }

  private void first() {
    try {
      reload.first();
    } catch (RuntimeException failure) {
      LOG.error("the cases of the rules folder could not be run", failure);
    }
  }

  private void look(FolderWatch watch) {
    try {
      watch.look().ifPresent(reload::take);
    } catch (RuntimeException failure) {
      LOG.error("the rules folder could not be looked at", failure);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    tasks.forEach(task -> task.cancel(false));
    thread.shutdownNow();
  }
}
