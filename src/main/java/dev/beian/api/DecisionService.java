package dev.beian.api;

import dev.beian.api.answer.Answer;
import dev.beian.api.answer.Answers;
import dev.beian.api.answer.Detail;
import dev.beian.api.answer.Upshot;
import dev.beian.api.page.DecisionPages;
import dev.beian.api.page.DecisionPages.Form;
import dev.beian.api.problem.CaseFaultsException;
import dev.beian.decision.Decision;
import dev.beian.filing.CaseReader.Reading;
import dev.beian.filing.NotJsonException;
import dev.beian.filing.SentCase;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Decides submitted cases with the rulebook that is active, or the one that is named. */
@Singleton
final class DecisionService {

  private final RulebookStore store;
  private final KeptRulebooks kept;
  private final Answers answers;
  private final ExplainedAnswers explained;
  private final DecisionPages pages;
  private final Clock clock;
  private final DecisionMetrics metrics;

  DecisionService(
      RulebookStore store,
      KeptRulebooks kept,
      Answers answers,
      ExplainedAnswers explained,
      DecisionPages pages,
      Clock clock,
      DecisionMetrics metrics) {
    this.store = store;
    this.kept = kept;
    this.answers = answers;
    this.explained = explained;
    this.pages = pages;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * An answer that was begun.
   *
   * @param isQuick whether the rest takes no longer than deciding a case once
   * @param rest the rest of the work: the answer as it is sent
   */
  record Begun(boolean isQuick, Callable<byte[]> rest) {}

  /**
   * Begins to decide a case.
   *
   * @param text the case, JSON in UTF-8
   * @param hash hash of the kept rulebook to decide by, or a beginning of it; empty: the active one
   * @param language code of the language of the texts
   * @param wishes what the caller wants beside the decision
   * @throws NotJsonException where the text is not JSON
   */
  Begun begin(byte[] text, Optional<String> hash, String language, Wishes wishes)
      throws NotJsonException {
    long start = System.nanoTime();
    Rulebook rulebook = hash.isPresent() ? kept.one(hash.get()) : store.active();
    wishes.holdAgainst(rulebook);
    SentCase sent = SentCase.of(text);
    OffsetDateTime now = now();
    Optional<Answer> remembered =
        wishes.detail().flatMap(detail -> remembered(sent, now, rulebook, language, detail));
    if (remembered.isPresent()) {
      return new Begun(true, () -> counted(sent, rulebook, remembered.get(), start));
    }
    SubmittedCase submitted = understood(sent, now, rulebook);
    if (wishes.detail().isEmpty()) {
      return new Begun(
          false,
          () -> {
            Decision decision = explained.decided(rulebook, submitted, language, wishes);
            count(sent, rulebook, Upshot.of(decision), start);
            return explained.json(decision);
          });
    }
    Answers.Begun begun = answers.to(submitted, rulebook, language, wishes.detail().get());
    return new Begun(begun.isQuick(), () -> counted(sent, rulebook, begun.answer(), start));
  }

  /** A case that is like one decided before need not be held against the vocabulary again. */
  private Optional<Answer> remembered(
      SentCase sent, OffsetDateTime now, Rulebook rulebook, String language, Detail detail) {
    return sent.outline()
        .flatMap(
            outline ->
                outline
                    .particulars(now)
                    .flatMap(own -> answers.remembered(outline, own, rulebook, language, detail)));
  }

  private byte[] counted(SentCase sent, Rulebook rulebook, Answer answer, long start) {
    count(sent, rulebook, answer.upshot(), start);
    return answer.json();
  }

  /**
   * Decides a case and lays the answer out as a page.
   *
   * @param form the form of the page
   * @throws NotJsonException where the text is not JSON
   */
  String page(byte[] text, Optional<String> hash, String language, Wishes wishes, Form form)
      throws NotJsonException {
    long start = System.nanoTime();
    Rulebook rulebook = hash.isPresent() ? kept.one(hash.get()) : store.active();
    wishes.holdAgainst(rulebook);
    SentCase sent = SentCase.of(text);
    SubmittedCase submitted = understood(sent, now(), rulebook);
    Decision decision = explained.decided(rulebook, submitted, language, wishes.explained());
    count(sent, rulebook, Upshot.of(decision), start);
    return pages.page(form, decision, submitted, rulebook, language);
  }

  private void count(SentCase sent, Rulebook rulebook, Upshot upshot, long start) {
    metrics.decided(
        sent.provider().filter(rulebook.providersOnFile()::contains),
        upshot,
        System.nanoTime() - start);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  private static SubmittedCase understood(SentCase sent, OffsetDateTime now, Rulebook rulebook) {
    Reading reading = sent.read(rulebook.providersOnFile(), now);
    if (reading instanceof Reading.Understood understood) {
      return understood.submittedCase();
    }
    throw new CaseFaultsException(((Reading.Faulty) reading).faults());
  }
}
