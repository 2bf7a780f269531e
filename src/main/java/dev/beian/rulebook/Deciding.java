package dev.beian.rulebook;

import dev.beian.filing.Intent;
import dev.beian.rulebook.Rule.Clause;
import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a decision on a question follows from, but for the case: where two rulebooks have the
 * same, they decide the question alike. How a decision is worded is no part of it.
 *
 * @param rules the rules that can concern it
 * @param rows the table rows that can
 * @param sources what rules cite
 * @param providers the providers on file
 */
public record Deciding(
    List<Rule> rules,
    List<Row> rows,
    Map<String, Source> sources,
    Map<String, Provider> providers) {

  /**
   * A table row, whatever made its table.
   *
   * @param table the fact it stands for
   * @param row its number
   * @param provider the provider it is for
   * @param province the province it is for
   * @param validity when it is in force
   * @param sources the clauses it comes from
   * @param values its cells
   */
  public record Row(
      String table,
      int row,
      Optional<String> provider,
      Optional<String> province,
      Validity validity,
      List<Clause> sources,
      Map<String, Object> values) {

    private static Row of(TableRow row) {
      return new Row(
          row.type().name(),
          row.row(),
          row.provider(),
          row.province(),
          row.validity(),
          row.sources(),
          row.values());
    }
  }

  /**
   * What a rulebook decides a question by.
   *
   * @param provider the target provider; empty: one without a folder
   * @param intent what the question is about
   */
  public static Deciding of(Rulebook rulebook, Optional<String> provider, Intent intent) {
    ExecutableRules executable = rulebook.executable(provider, intent);
    return new Deciding(
        executable.rules().stream().map(ready -> ready.rule()).toList(),
        executable.rows().stream().map(Row::of).toList(),
        rulebook.sources(),
        rulebook.providers());
  }
}
