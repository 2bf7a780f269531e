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
 * when it is first asked for, and kept; a later rulebook takes over those that it leaves alone.
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

  /** Takes over the cuts of another rulebook that are made of the very same rules and rows. */
  void adopt(Executables other) {
    other.made.forEach(
        (question, cut) -> {
          if (of(question.provider(), question.intent()).isOfTheSame(cut)) {
            made.put(question, cut);
          }
        });
  }

  /** The cuts to run that another rulebook has ready, of providers on file alone. */
  List<ExecutableRules> like(Executables other, Set<String> providers) {
    return other.made.entrySet().stream()
        .filter(one -> one.getValue().isMade())
        .map(Map.Entry::getKey)
        .filter(one -> one.provider().isEmpty() || providers.contains(one.provider().get()))
        .map(one -> of(one.provider(), one.intent()))
        .toList();
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
