package dev.beian.engine.why;

import dev.beian.decision.Explanation;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Standing;
import dev.beian.engine.CaseNames;
import dev.beian.engine.Naming;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains decisions: for every rule why it spoke, or why not. */
public final class Explainer {

  private static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked one) -> one.rule().state())
          .thenComparingLong(Ranked::failures)
          .thenComparing(one -> one.rule().rule().name());

  /** A rule with the number of its conditions that fail. */
  private record Ranked(ExplainedRule rule, long failures) {}

  private final LastRulebook last = new LastRulebook();

  /**
   * Explains how the rules stand to a case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language of the texts, one of those the rulebook has
   * @param asked which rules
   * @return the same for the same rulebook, case and instant; of a rule that is not there, nothing
   */
  public Explanation explain(
      Rulebook rulebook, SubmittedCase submitted, String language, Asked asked) {
    return explain(rulebook, submitted, language, asked, Naming.PLAIN);
  }

  /**
   * The same, with domain names as they are to be written.
   *
   * @param naming how domain names are written
   */
  public Explanation explain(
      Rulebook rulebook, SubmittedCase submitted, String language, Asked asked, Naming naming) {
    LastRulebook.Known known = last.of(rulebook);
    Standings standings =
        new Standings(
            known,
            submitted,
            rulebook.wording(language),
            new CaseNames(rulebook, submitted, language, naming));
    List<ReadyRule> listed = listed(rulebook, submitted, asked);
    List<ExplainedRule> explained =
        listed.stream()
            .map(standings::of)
            .map(one -> standings.overridden(one, overriding(known, one)))
            .map(one -> new Ranked(one, one.failures()))
            .sorted(ORDER)
            .map(Ranked::rule)
            .toList();
    return asked.rule().isPresent()
        ? new Explanation(explained, 0, 0)
        : counted(known, submitted, listed, explained);
  }

  /** With the number of the rules that are not listed: those of other providers, and the rest. */
  private static Explanation counted(
      LastRulebook.Known known,
      SubmittedCase submitted,
      List<ReadyRule> listed,
      List<ExplainedRule> explained) {
    Optional<String> target = Optional.ofNullable(submitted.filingCase().provider());
    int foreign = known.foreign(target);
    for (ReadyRule rule : listed) {
      if (LastRulebook.isForeign(rule.rule(), target)) {
        foreign--;
      }
    }
    return new Explanation(explained, foreign, known.rules().size() - listed.size() - foreign);
  }

  /** The rules whose findings replace those of a rule that spoke. */
  private static List<ReadyRule> overriding(LastRulebook.Known known, ExplainedRule one) {
    return one.state() == Standing.FIRED
        ? known.overriding().getOrDefault(one.rule().name(), List.of())
        : List.of();
  }

  private static List<ReadyRule> listed(Rulebook rulebook, SubmittedCase submitted, Asked asked) {
    List<ReadyRule> all = rulebook.executables().rules();
    if (asked.rule().isPresent()) {
      return all.stream().filter(one -> one.rule().name().equals(asked.rule().get())).toList();
    }
    ExecutableRules concerned =
        rulebook.executable(
            Optional.ofNullable(submitted.filingCase().provider()),
            submitted.filingCase().intent());
    return asked.everything() ? all : concerned.rules();
  }
}
