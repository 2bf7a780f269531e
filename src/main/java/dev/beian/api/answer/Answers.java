package dev.beian.api.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Likeness;
import dev.beian.engine.Naming;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.FilingCase;
import dev.beian.filing.Outline;
import dev.beian.filing.Particulars;
import dev.beian.filing.Shape;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.Rulebook;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers cases in JSON. What was decided of one case is used again for those that are alike, which
 * most cases of everyday business are.
 */
@Singleton
public final class Answers {

  /** An answer that takes more than this share of the memory is not worth the others. */
  private static final int SMALLEST_SHARE = 32;

  private final Decider decider;
  private final Explainer explainer;
  private final ObjectWriter json;
  private final long memory;
  private final String edge = HeldNames.edge();
  private final Cache<Likeness, AnswerForm> forms;

  Answers(
      Decider decider,
      Explainer explainer,
      ObjectMapper json,
      @ConfigProperty(name = "beian.answers.memory") MemorySize memory) {
    this.decider = decider;
    this.explainer = explainer;
    this.json = json.writerFor(Decision.class);
    this.memory = memory.asLongValue();
    this.forms =
        Caffeine.newBuilder()
            .maximumWeight(this.memory)
            .weigher((Likeness likeness, AnswerForm form) -> weight(likeness, form))
            .build();
  }

  /**
   * The answer to a case that is like one answered before; such a case needs no more than its own
   * to be sound.
   *
   * @param own what is the case's own
   */
  public Optional<Answer> remembered(
      Outline outline, Particulars own, Rulebook rulebook, String language, Detail detail) {
    return remembered(likeness(outline, own, rulebook, language, detail), outline, own, rulebook);
  }

  private Optional<Answer> remembered(
      Likeness likeness, Outline outline, Particulars own, Rulebook rulebook) {
    return Optional.ofNullable(forms.getIfPresent(likeness))
        .map(form -> new Answer(form, rulebook, outline, own));
  }

  private static Likeness likeness(
      Outline outline, Particulars own, Rulebook rulebook, String language, Detail detail) {
    return Likeness.of(rulebook.hash(), outline, own, language).and(detail.name());
  }

  /** Begins to answer a case. */
  public Begun to(SubmittedCase submitted, Rulebook rulebook, String language, Detail detail) {
    FilingCase whole = submitted.filingCase();
    Outline outline = Outline.of(submitted.submitted());
    Particulars own = outline.particulars(whole.asOf()).orElseThrow();
    Likeness alike = likeness(outline, own, rulebook, language, detail);
    Likeness likeness =
        Likeness.tellsNamesApart(
                rulebook.executable(Optional.ofNullable(whole.provider()), whole.intent()),
                whole.intent())
            ? alike.and(outline.rest())
            : alike;
    Optional<Answer> before = remembered(likeness, outline, own, rulebook);
    if (before.isPresent()) {
      return new Begun(true, before::get);
    }
    Naming naming = new HeldNames(submitted, edge);
    Decider.Begun begun = decider.hear(rulebook, submitted, language, naming);
    boolean isExplained = detail == Detail.EXPLANATION;
    return new Begun(
        begun.isSettled() && !isExplained,
        () -> {
          Decision decision = begun.decision();
          Decision told =
              isExplained
                  ? decision.with(
                      explainer.explain(rulebook, submitted, language, Asked.CONCERNED, naming))
                  : decision;
          return new Answer(form(told, submitted, likeness), rulebook, outline, own);
        });
  }

  private AnswerForm form(Decision decision, SubmittedCase submitted, Likeness likeness)
      throws JsonProcessingException {
    AnswerForm form = AnswerForm.of(Upshot.of(decision), json.writeValueAsBytes(decision), edge);
    if (isOfAllAlike(submitted, decision) && weight(likeness, form) <= memory / SMALLEST_SHARE) {
      forms.put(likeness, form);
    }
    return form;
  }

  /**
   * An answer that was begun.
   *
   * @param isQuick whether the rest takes no longer than deciding a case once
   * @param rest the rest of the work
   */
  public record Begun(boolean isQuick, Rest rest) {

    /** The rest of the work on an answer. */
    @FunctionalInterface
    interface Rest {
      Answer answer() throws JsonProcessingException;
    }

    /** The answer. */
    public Answer answer() throws JsonProcessingException {
      return rest.answer();
    }
  }

  /**
   * Whether a decision is that of all cases that are alike: not where it offers instants as
   * answers, nor where it tried providers whose rules may read what the case is not held alike by.
   */
  private static boolean isOfAllAlike(SubmittedCase submitted, Decision decision) {
    return submitted.filingCase().provider() != null
        && decision.missing().stream()
            .flatMap(missing -> Vocabulary.at(missing.path()).stream())
            .noneMatch(
                field ->
                    field.shape().equals(new Shape.Notation(Shape.Notation.Kind.DATE_TIME))
                        || field.shape().equals(new Shape.Notation(Shape.Notation.Kind.DAY)));
  }

  private static int weight(Likeness likeness, AnswerForm form) {
    return likeness.length() * 2 + form.size();
  }
}
