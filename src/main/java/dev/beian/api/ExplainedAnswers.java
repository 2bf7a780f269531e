package dev.beian.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers cases with more than the decision; each is decided for itself. */
@Singleton
final class ExplainedAnswers {

  private final Decider decider;
  private final Explainer explainer;
  private final Improver improver;
  private final ObjectWriter json;

  ExplainedAnswers(
      Decider decider,
      Explainer explainer,
      ObjectMapper json,
      @ConfigProperty(name = "beian.what-if.limit") Duration limit) {
    this.decider = decider;
    this.explainer = explainer;
    this.improver = new Improver(decider, limit);
    this.json = json.writerFor(Decision.class);
  }

  /** Decides a case, explains the rules asked about, and tells what would help where asked to. */
  Decision decided(Rulebook rulebook, SubmittedCase submitted, String language, Wishes wishes) {
    Decision plain = decider.decide(rulebook, submitted, language);
    Decision explained =
        wishes
            .explanation()
            .map(asked -> plain.with(explainer.explain(rulebook, submitted, language, asked)))
            .orElse(plain);
    return wishes.whatIf()
        ? explained.with(improver.improve(rulebook, submitted, plain, language))
        : explained;
  }

  /** The decision as it is sent. */
  byte[] json(Decision decision) throws JsonProcessingException {
    return json.writeValueAsBytes(decision);
  }
}
