package dev.beian.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.beian.api.answer.Answer;
import dev.beian.api.answer.Answers;
import dev.beian.api.problem.CaseFaultsException;
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
  private final Answers answers;
  private final Clock clock;
  private final DecisionMetrics metrics;

  DecisionService(
      RulebookStore store,
      KeptRulebooks kept,
      Answers answers,
      Clock clock,
      DecisionMetrics metrics) {
    this.store = store;
    this.kept = kept;
    this.answers = answers;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * Decides a case and writes the answer.
   *
   * @param text the case, JSON in UTF-8
   * @param hash hash of the kept rulebook to decide by, or a beginning of it; empty: the active one
   * @param language code of the language of the texts
   * @throws NotJsonException where the text is not JSON
   */
  byte[] answer(byte[] text, Optional<String> hash, String language)
      throws NotJsonException, JsonProcessingException {
    long start = System.nanoTime();
    Rulebook rulebook = hash.isPresent() ? kept.one(hash.get()) : store.active();
    SubmittedCase submitted = understood(text, rulebook);
    Answer answer = answers.to(submitted, rulebook, language);
    metrics.decided(
        Optional.ofNullable(submitted.filingCase().provider())
            .filter(rulebook.providersOnFile()::contains),
        answer.decision(),
        System.nanoTime() - start);
    return answer.json();
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
