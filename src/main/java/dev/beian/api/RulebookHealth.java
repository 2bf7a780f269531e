package dev.beian.api;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a service that has a rulebook to decide with. */
@Readiness
@Singleton
final class RulebookHealth implements HealthCheck {

  private final RulebookStore store;

  RulebookHealth(RulebookStore store) {
    this.store = store;
  }

  @Override
  public HealthCheckResponse call() {
    Rulebook rulebook = store.active();
    return HealthCheckResponse.named("rulebook")
        .withData("version", rulebook.version())
        .withData("hash", rulebook.hash())
        .withData("rules", rulebook.rules().size())
        .up()
        .build();
  }
}
