package dev.beian.rulebook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/**
 * The rules and table rows that can concern a case about one provider, ready to run.
 *
 * @param base the compiled rules
 * @param rules the same rules
 * @param rows the table rows
 */
public record ExecutableRules(KieBase base, List<Rule> rules, List<ExecutableRow> rows) {

  /**
   * A table row and the fact that the engine matches for it. The fact is shared by all sessions; no
   * rule can alter it.
   *
   * @param row the row
   * @param fact the fact
   */
  public record ExecutableRow(TableRow row, Object fact) {}

  /** The rows by the facts that stand for them. */
  @SuppressWarnings("IdentityHashMapUsage")
  public Map<Object, TableRow> rowsByFact() {
    Map<Object, TableRow> byFact = new IdentityHashMap<>();
    rows.forEach(row -> byFact.put(row.fact(), row.row()));
    return byFact;
  }
}
