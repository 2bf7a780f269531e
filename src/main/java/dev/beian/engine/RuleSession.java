package dev.beian.engine;

import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.rulebook.matching.ReadyRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one case: opens a session, fires, and closes it. */
final class RuleSession {

  /** More findings than the largest case can have for good reasons. */
  private static final int MOST_FIRINGS = 200_000;

  private static final KieSessionConfiguration CONFIGURATION = configuration();

  private RuleSession() {}

  private static KieSessionConfiguration configuration() {
    KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(ThreadSafeOption.NO);
    return configuration;
  }

  /**
   * Runs the rules.
   *
   * @param executable what decides for the provider of the case
   * @param submitted the case
   * @return what the rules said, in no order that means anything
   * @throws ExplodingRuleException where a rule tries too many combinations of facts
   */
  static List<Ruling<Spoken>> run(ExecutableRules executable, SubmittedCase submitted) {
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    Hearing hearing = new Hearing(executable, day, new ArrayList<>());
    KieSession session = executable.base().newKieSession(CONFIGURATION, null);
    executable.count(new Effort());
    try {
      submitted.facts().forEach(session::insert);
      executable.rows(day, province).forEach(session::insert);
      if (session.fireAllRules(hearing, MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new ExplodingRuleException(hearing.last());
      }
    } catch (RuntimeException failure) {
      throw ExplodingRuleException.in(failure);
    } finally {
      executable.stopCounting();
      session.dispose();
    }
    return province.isPresent() ? hearing.rulings() : certain(hearing, submitted);
  }

  /** What was said whatever the province is: some provinces may have the rows that were lacking. */
  private static List<Ruling<Spoken>> certain(Hearing hearing, SubmittedCase submitted) {
    ExecutableRules executable = hearing.executable();
    Predicate<Ruling<Spoken>> open =
        ruling -> ruling.rule().ready().filter(executable::deniesRowsOfProvinces).isPresent();
    if (hearing.rulings().stream().anyMatch(open)) {
      Waiting waiting = new Waiting(executable, submitted);
      hearing
          .rulings()
          .removeIf(
              ruling ->
                  open.test(ruling)
                      && !waiting.certain(
                          ruling.rule().ready().orElseThrow(), ruling.rule().matched()));
    }
    return hearing.rulings();
  }

  /** Hears the rules that are in force, each when the engine comes to it. */
  private record Hearing(ExecutableRules executable, LocalDate day, List<Ruling<Spoken>> rulings)
      implements AgendaFilter {

    String last() {
      return rulings.get(rulings.size() - 1).rule().rule().map(Rule::name).orElse("");
    }

    @Override
    public boolean accept(Match match) {
      ReadyRule ready = executable.rule(match.getRule().getName());
      if (!ready.rule().validity().holdsOn(day)) {
        return false;
      }
      List<Object> matched = match.getObjects();
      for (Object object : matched) {
        if (object instanceof Fact fact && !fact.stated()) {
          return false;
        }
      }
      rulings.add(Sentence.said(ready, matched));
      return true;
    }
  }
}
