package dev.beian.api;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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

  /** Whoever looks at the health of a service sends no language: both are told. */
  private final Supplier<FaultWords> chinese =
      Suppliers.memoize(() -> FaultWords.in(Language.USUAL));

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

  private void describe(RulebookStore.Rejected rejected, HealthCheckResponseBuilder answer) {
    List<Fault> errors = rejected.faults().stream().filter(Fault::isError).toList();
    Fault first = (errors.isEmpty() ? rejected.faults() : errors).get(0);
    answer
        .withData("rejectedSince", rejected.since().toString())
        .withData("faults", errors.size())
        .withData("check", first.check().id())
        .withData("place", first.file() + ":" + first.line() + ":" + first.column())
        .withData("fault", chinese.get().of(first.message()))
        .withData("cure", chinese.get().of(first.help()))
        .withData("faultInEnglish", first.message())
        .withData("cureInEnglish", first.help());
  }
}
