package dev.beian.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import jakarta.inject.Singleton;

/** Answers cases with an explanation of every rule; each is decided for itself. */
@Singleton
final class ExplainedAnswers {

  private final Decider decider;
  private final Explainer explainer = new Explainer();
  private final ObjectWriter json;

  ExplainedAnswers(Decider decider, ObjectMapper json) {
    this.decider = decider;
    this.json = json.writerFor(Decision.class);
  }

  /** Decides a case and explains the rules asked about. */
  Decision decided(Rulebook rulebook, SubmittedCase submitted, String language, Asked asked) {
    return decider
        .decide(rulebook, submitted, language)
        .with(explainer.explain(rulebook, submitted, language, asked));
  }

  /** The decision as it is sent. */
  byte[] json(Decision decision) throws JsonProcessingException {
    return json.writeValueAsBytes(decision);
  }
}
