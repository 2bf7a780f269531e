package dev.beian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.decision.Decision;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link BriefDecider}: what it says is what the whole decision comes down to. */
class BriefDeciderTest {

  private static final int CASES = 600;

  /** What both forms of a decision say. */
  private record Essence(
      String outcome, List<String> said, List<String> websites, List<String> missing) {

    static Essence of(Decision decision) {
      return new Essence(
          decision.outcome().name(),
          decision.findings().stream()
              .map(
                  one ->
                      (one.rule() == null ? "" : one.rule().name())
                          + one.code()
                          + one.effect()
                          + one.about())
              .sorted()
              .distinct()
              .toList(),
          decision.websites().stream()
              .map(
                  one ->
                      one.procedure()
                          + " "
                          + Optional.ofNullable(one.access())
                              .map(access -> access.now() + " " + access.opensWhen())
                              .orElse("null"))
              .toList(),
          decision.missing().stream().map(Decision.Missing::path).sorted().toList());
    }

    static Essence of(Brief brief) {
      return new Essence(
          brief.outcome().name(),
          brief.said().stream()
              .map(one -> one.rule() + one.code() + one.effect() + one.about())
              .sorted()
              .distinct()
              .toList(),
          brief.websites().stream()
              .map(
                  one ->
                      one.procedure().map(Enum::name).orElse("null")
                          + " "
                          + one.now()
                              .map(
                                  reach -> reach + " " + one.opens().map(Enum::name).orElse("null"))
                              .orElse("null"))
              .toList(),
          brief.missing().stream().sorted().toList());
    }
  }

  @Test
  void itSaysWhatTheWholeDecisionComesDownTo() throws Exception {
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    RandomCases cases = new RandomCases(20_260_101);
    Decider decider = new Decider();
    for (int i = 0; i < CASES; i++) {
      SubmittedCase submitted = cases.next(rulebook.providersOnFile());
      Brief brief = BriefDecider.decide(rulebook, submitted);
      Decision whole = decider.decide(rulebook, submitted, "zh");
      if (brief.missing().size() == whole.missing().size()) {
        assertThat(Essence.of(brief))
            .as(submitted.submitted().toString())
            .isEqualTo(Essence.of(whole));
      } else {
        assertThat(brief.missing())
            .as(submitted.submitted().toString())
            .containsAll(whole.missing().stream().map(Decision.Missing::path).toList());
      }
    }
  }
}
