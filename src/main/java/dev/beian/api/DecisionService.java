package dev.beian.api;

import dev.beian.api.problem.CaseFaultsException;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.NotJsonException;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decides submitted cases with the rulebook that is active, or the one that is named. */
@Singleton
final class DecisionService {

  private final RulebookStore store;
  private final KeptRulebooks kept;
  private final Decider decider;
  private final Clock clock;
  private final DecisionMetrics metrics;

  DecisionService(
      RulebookStore store,
      KeptRulebooks kept,
      Decider decider,
      Clock clock,
      DecisionMetrics metrics) {
    this.store = store;
    this.kept = kept;
    this.decider = decider;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * Decides a case.
   *
   * @param text the case, JSON in UTF-8
   * @param hash hash of the kept rulebook to decide by, or a beginning of it; empty: the active one
   * @param language code of the language of the texts
   * @throws NotJsonException where the text is not JSON
   */
  Decision decide(byte[] text, Optional<String> hash, String language) throws NotJsonException {
    long start = System.nanoTime();
    Rulebook rulebook = hash.isPresent() ? kept.one(hash.get()) : store.active();
    SubmittedCase submitted = understood(text, rulebook);
    Decision decision = decider.decide(rulebook, submitted, language);
    metrics.decided(
        Optional.ofNullable(submitted.filingCase().provider())
            .filter(rulebook.providersOnFile()::contains),
        decision,
        System.nanoTime() - start);
    return decision;
  }

  private SubmittedCase understood(byte[] text, Rulebook rulebook) throws NotJsonException {
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    Reading reading = CaseReader.read(text, rulebook.providersOnFile(), now);
    if (reading instanceof Reading.Understood understood) {
      return understood.submittedCase();
    }
    throw new CaseFaultsException(((Reading.Faulty) reading).faults());
  }
}
