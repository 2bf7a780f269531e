package dev.beian.api.book;

import dev.beian.api.book.RulebookState.KeptView;
import dev.beian.api.book.RulebookState.RejectedView;
import dev.beian.filing.Notations;
import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.RulebookStore.Kept;
import dev.beian.rulebook.RulebookStore.Rejected;
import dev.beian.rulebook.RulebookStore.State;
import dev.beian.scenario.check.FaultView;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Shows what decides and what was rejected. */
final class StateViews {

  private StateViews() {}

  static RulebookState view(State state, String language) {
    return new RulebookState(
        view(state.active()),
        state.calledBack(),
        state.rejected().map(one -> view(one, FaultWords.in(language))).orElse(null),
        state.recent().stream().map(StateViews::view).toList());
  }

  private static KeptView view(Kept kept) {
    return new KeptView(
        kept.rulebook().hash(),
        kept.rulebook().version(),
        text(kept.since()),
        kept.rulebook().rules().size());
  }

  private static RejectedView view(Rejected rejected, FaultWords words) {
    return new RejectedView(
        rejected.content().orElse(null),
        text(rejected.since()),
        rejected.faults().stream().map(fault -> FaultView.of(fault, words)).toList());
  }

  private static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.MILLIS).atZone(Notations.ZONE));
  }
}
