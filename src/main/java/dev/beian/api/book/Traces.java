package dev.beian.api.book;

import dev.beian.engine.Decider;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.ScenarioRunner;
import dev.beian.scenario.Traceability;
import dev.beian.scenario.Traceability.Trace;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cases show each single fact of the sources; found out once for a folder, when first asked.
 */
@Singleton
final class Traces {

  private record Known(RulesFolder folder, Map<String, Trace> traces) {}

  private final ScenarioRunner runner;
  private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

  Traces(Decider decider) {
    this.runner = new ScenarioRunner(decider);
  }

  /** The traces by number of the fact. */
  Map<String, Trace> of(Rulebook rulebook) {
    Optional<Known> last =
        Objects.requireNonNull(known.get()).filter(one -> one.folder().equals(rulebook.folder()));
    if (last.isPresent()) {
      return last.get().traces();
    }
    Coverage coverage =
        Coverage.of(
            rulebook,
            runner.run(rulebook, CaseFiles.read(rulebook.folder(), rulebook).scenarios()));
    Map<String, Trace> traces =
        Traceability.of(rulebook, coverage).traces().stream()
            .collect(Collectors.toMap(trace -> trace.statement().id(), Function.identity()));
    known.set(Optional.of(new Known(rulebook.folder(), traces)));
    return traces;
  }
}
