package dev.beian.rulebook;

import dev.beian.filing.Intent;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of a rulebook, cut to what can concern a question: by target provider and intent.
 *
 * <p>Rules of other providers and for other questions cost a decision nothing. Each cut is made
 * when it is first asked for, and kept.
 */
public final class Executables {

  private record Question(Optional<String> provider, Intent intent) {}

  private final List<ReadyRule> rules;
  private final List<TableRow> rows;
  private final ThreadLocal<Effort> effort = ThreadLocal.withInitial(Effort::new);
  private final Map<Question, ExecutableRules> made = new ConcurrentHashMap<>();

  Executables(List<ReadyRule> rules, List<TableRow> rows) {
    this.rules = List.copyOf(rules);
    this.rows = List.copyOf(rows);
  }

  /**
   * What can concern a question about a provider; about any provider without a folder where it is
   * empty.
   */
  ExecutableRules of(Optional<String> provider, Intent intent) {
    return made.computeIfAbsent(
        new Question(provider, intent),
        question ->
            RulesCompiler.executable(rules, question.provider(), question.intent(), rows, effort));
  }

  /** Makes the cuts that were asked for in another rulebook; of providers on file alone. */
  void prepareLike(Executables other, Set<String> providers) {
    for (Question asked : other.made.keySet()) {
      if (asked.provider().isEmpty() || providers.contains(asked.provider().get())) {
        of(asked.provider(), asked.intent());
      }
    }
  }

  /** All rules. */
  public List<ReadyRule> rules() {
    return rules;
  }

  /** All table rows. */
  public List<TableRow> rows() {
    return rows;
  }
}
