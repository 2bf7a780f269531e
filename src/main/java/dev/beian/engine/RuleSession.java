package dev.beian.engine;

import dev.beian.decision.Ruling;
import dev.beian.decision.Verdict;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.ExecutableRules.ExecutableRow;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param rules all rules by name
   * @param executable what decides for the provider of the case
   * @param submitted the case
   * @return what the rules said, in no order that means anything
   * @throws TooManyFiringsException where the rules do not come to an end
   */
  static List<Ruling<Spoken>> run(
      Map<String, Rule> rules, ExecutableRules executable, SubmittedCase submitted) {
    Verdict<Spoken> verdict = new Verdict<>(Spoken.NOBODY);
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Optional<String> province = Optional.ofNullable(submitted.filer().province());
    KieSession session = executable.base().newKieSession(CONFIGURATION, null);
    try {
      session.setGlobal("decision", verdict);
      submitted.facts().forEach(session::insert);
      for (ExecutableRow row : executable.rows()) {
        if (concerns(row.row(), day, province)) {
          session.insert(row.fact());
        }
      }
      if (session.fireAllRules(new Speaker(rules, verdict, day), MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new TooManyFiringsException();
      }
    } finally {
      session.dispose();
    }
    return verdict.rulings();
  }

  /** Whether a row is in force and is for the province, or for all. */
  static boolean concerns(TableRow row, LocalDate day, Optional<String> province) {
    return row.validity().holdsOn(day)
        && (row.province().isEmpty() || row.province().equals(province));
  }

  /** Lets rules in force speak, and tells the verdict who does. */
  private record Speaker(Map<String, Rule> rules, Verdict<Spoken> verdict, LocalDate day)
      implements AgendaFilter {

    @Override
    public boolean accept(Match match) {
      Rule rule = rules.get(match.getRule().getName());
      if (rule == null || !rule.validity().holdsOn(day)) {
        return false;
      }
      List<Object> matched = match.getObjects();
      for (Object object : matched) {
        if (object instanceof Fact fact && !fact.stated()) {
          return false;
        }
      }
      verdict.speaking(new Spoken(Optional.of(rule), matched));
      return true;
    }
  }
}
