package dev.beian.api;

import dev.beian.api.answer.Upshot;
import dev.beian.decision.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts decisions and what they found. */
@Singleton
final class DecisionMetrics {

  private static final String OTHER = "other";

  private final MeterRegistry registry;
  private final Map<String, Map<Outcome, Counter>> decisions = new ConcurrentHashMap<>();
  private final Map<String, Counter> findings = new ConcurrentHashMap<>();
  private final Timer time;

  DecisionMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.time =
        Timer.builder("beian.decision")
            .description("Time to read and decide a case")
            .serviceLevelObjectives(
                Duration.ofNanos(50_000),
                Duration.ofNanos(100_000),
                Duration.ofNanos(250_000),
                Duration.ofNanos(500_000),
                Duration.ofMillis(1),
                Duration.ofNanos(2_500_000),
                Duration.ofMillis(5),
                Duration.ofMillis(10),
                Duration.ofMillis(25),
                Duration.ofMillis(100),
                Duration.ofMillis(500))
            .register(registry);
  }

  /**
   * Counts a decision.
   *
   * @param provider the target provider, where it is on file
   * @param upshot what was decided
   * @param nanos how long it took
   */
  void decided(Optional<String> provider, Upshot upshot, long nanos) {
    time.record(Duration.ofNanos(nanos));
    Counter counter =
        decisions.computeIfAbsent(provider.orElse(OTHER), this::counters).get(upshot.outcome());
    if (counter != null) {
      counter.increment();
    }
    for (String rule : upshot.rules()) {
      findings.computeIfAbsent(rule, this::counter).increment();
    }
  }

  private Map<Outcome, Counter> counters(String provider) {
    Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counters.put(
          outcome,
          Counter.builder("beian.decisions")
              .description("Cases decided")
              .tag("outcome", outcome.name())
              .tag("provider", provider)
              .register(registry));
    }
    return counters;
  }

  private Counter counter(String rule) {
    return Counter.builder("beian.findings")
        .description("Findings by the rule that found them")
        .tag("rule", rule)
        .register(registry);
  }
}
