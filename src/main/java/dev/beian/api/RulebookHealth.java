package dev.beian.api;

import dev.beian.api.wording.Language;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is a service that has a rulebook to decide with. It stays so when the folder is changed for
 * the worse, and says that it is degraded and why.
 */
@Readiness
@Singleton
final class RulebookHealth implements HealthCheck {

  private final RulebookStore store;

  RulebookHealth(RulebookStore store) {
    this.store = store;
  }

  @Override
  public HealthCheckResponse call() {
    RulebookStore.State state = store.state();
    Rulebook rulebook = state.active().rulebook();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("rulebook")
            .withData("version", rulebook.version())
            .withData("hash", rulebook.hash())
            .withData("rules", rulebook.rules().size())
            .withData("state", state.rejected().isPresent() ? "degraded" : "current");
    state.rejected().ifPresent(rejected -> describe(rejected, answer));
    return answer.up().build();
  }

  private static void describe(RulebookStore.Rejected rejected, HealthCheckResponseBuilder answer) {
    List<Fault> errors = rejected.faults().stream().filter(Fault::isError).toList();
    Fault first = (errors.isEmpty() ? rejected.faults() : errors).get(0);
    // Whoever looks at the health of a service seldom says in which language: both are told.
    Fault chinese = FaultWords.in(Language.USUAL).of(first);
    answer
        .withData("rejectedSince", rejected.since().toString())
        .withData("faults", errors.size())
        .withData("check", first.check().id())
        .withData("place", first.file() + ":" + first.line() + ":" + first.column())
        .withData("fault", chinese.message())
        .withData("cure", chinese.help())
        .withData("faultInEnglish", first.message())
        .withData("cureInEnglish", first.help());
  }
}
