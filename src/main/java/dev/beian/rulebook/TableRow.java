package dev.beian.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param type the fact it stands for
 * @param row its number, from 1 below the heading
 * @param provider the provider it is for; empty: all
 * @param province the province it is for; empty: all
 * @param validity when it is in force
 * @param sources the clauses it comes from; a reading of ours among them is cited as such
 * @param statements numbers of the single facts of those clauses it holds
 * @param values its cells by column; blank cells are absent
 */
public record TableRow(
    FactType type,
    int row,
    Optional<String> provider,
    Optional<String> province,
    Rule.Validity validity,
    List<Rule.Clause> sources,
    List<String> statements,
    Map<String, Object> values) {

  /** The column of the numbers of single facts. */
  static final String STATEMENT = "statement";

  /**
   * A single fact of a source, for rules to show: they find its words in the rulebook that decides.
   *
   * @param clause the clause it is of
   * @param number its number
   */
  public record Cited(Rule.Clause clause, String number) {

    @Override
    public String toString() {
      return number;
    }
  }

  /** Its place, since the engine asks for this with every decision. */
  @Override
  public String toString() {
    return "row " + row + " of " + type.name();
  }

  @Override
  public int hashCode() {
    return 31 * type.name().hashCode() + row;
  }
}
