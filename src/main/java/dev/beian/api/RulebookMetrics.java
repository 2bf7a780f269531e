package dev.beian.api;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
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

  RulebookMetrics(MeterRegistry registry, RulebookStore store) {
    active =
        MultiGauge.builder("beian.rulebook.info")
            .description("The rulebook that decides")
            .register(registry);
    Gauge.builder(
            "beian.rulebook.compile", store, one -> one.active().compileTime().toNanos() / 1e9)
        .description("Time it took to make the rulebook that decides")
        .baseUnit("seconds")
        .register(registry);
  }

  void start(@Observes StartupEvent event, RulebookStore store) {
    activated(store.active());
  }

  /** Another rulebook decides from now on. */
  public void activated(Rulebook rulebook) {
    Tags tags = Tags.of("version", rulebook.version(), "hash", rulebook.hash());
    active.register(List.of(Row.of(tags, 1)), true);
  }
}
