package dev.beian.engine;

import dev.beian.decision.Action;
import dev.beian.decision.Effect;
import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.filing.Intent;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import dev.beian.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** Says that no rule answers a question, so that nobody takes silence for permission. */
final class Silence {

  private Silence() {}

  /**
   * The finding that the rules are silent, where nothing is missing and something asked is left
   * open.
   *
   * @param asksBack whether something is missing
   */
  static Optional<Ruling<Spoken>> about(
      SubmittedCase submitted, List<Ruling<Spoken>> rulings, Websites websites, boolean asksBack) {
    boolean answered =
        rulings.stream().anyMatch(ruling -> ruling.effect().movesOutcome()) || asksBack;
    if (answered) {
      return Optional.empty();
    }
    if (rulings.isEmpty()) {
      return Optional.of(silent(submitted.filingCase()));
    }
    return submitted.websites().stream()
        .filter(Website::stated)
        .filter(website -> open(submitted.filingCase().intent(), website, websites))
        .findFirst()
        .map(Silence::silent);
  }

  private static boolean open(Intent intent, Website website, Websites websites) {
    return switch (intent) {
      case HOST, APPLY, CANCEL_ACCESS, CANCEL_FILING -> websites.procedure(website).isEmpty();
      case TRACK -> !websites.hasAccess(website);
      case MAINTAIN, WITHDRAW -> false;
    };
  }

  private static Ruling<Spoken> silent(Fact about) {
    return new Ruling<>(Spoken.NOBODY, Effect.REFERS, about, Rulebook.SILENT, List.of())
        .step(Action.CONTACT_PROVIDER);
  }
}
