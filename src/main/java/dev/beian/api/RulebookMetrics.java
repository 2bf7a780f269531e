package dev.beian.api;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows which rulebook decides. */
@Singleton
public final class RulebookMetrics {

  private final MultiGauge active;
  private final Counter activations;
  private final Counter rejections;

  RulebookMetrics(MeterRegistry registry, RulebookStore store) {
    active =
        MultiGauge.builder("beian.rulebook.info")
            .description("The rulebook that decides")
            .register(registry);
    activations = reloads(registry, "activated");
    rejections = reloads(registry, "rejected");
    Gauge.builder(
            "beian.rulebook.degraded", store, one -> one.state().rejected().isPresent() ? 1 : 0)
        .description("1 while the rules folder holds something that is not fit to decide")
        .register(registry);
    Gauge.builder(
            "beian.rulebook.compile", store, one -> one.active().compileTime().toNanos() / 1e9)
        .description("Time it took to make the rulebook that decides")
        .baseUnit("seconds")
        .register(registry);
  }

  private static Counter reloads(MeterRegistry registry, String result) {
    return Counter.builder("beian.rulebook.reloads")
        .description("Changed contents of the rules folder, by what became of them")
        .tag("result", result)
        .register(registry);
  }

  void start(@Observes StartupEvent event, RulebookStore store) {
    decides(store.active());
  }

  /** The folder changed, is fit to decide, and this is the rulebook that decides from now on. */
  public void activated(Rulebook rulebook) {
    activations.increment();
    decides(rulebook);
  }

  /** The folder changed and is not fit to decide. */
  public void rejected() {
    rejections.increment();
  }

  /** This is the rulebook that decides from now on. */
  public void decides(Rulebook rulebook) {
    Tags tags = Tags.of("version", rulebook.version(), "hash", rulebook.hash());
    active.register(List.of(Row.of(tags, 1)), true);
  }
}
