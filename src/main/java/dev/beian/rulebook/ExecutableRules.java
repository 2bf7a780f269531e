package dev.beian.rulebook;

import dev.beian.rulebook.matching.ReadyRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** The rules and table rows that can concern a case about one provider, ready to run. */
public final class ExecutableRules {

  private final KieBase base;
  private final List<ReadyRule> rules;
  private final Map<String, ReadyRule> byName;
  private final List<TableRow> rows;

  ExecutableRules(KieBase base, List<ReadyRule> rules, List<TableRow> rows) {
    this.base = base;
    this.rules = rules;
    this.byName =
        rules.stream().collect(Collectors.toMap(ready -> ready.rule().name(), Function.identity()));
    this.rows = rows;
  }

  /** The engine's base of these rules. */
  public KieBase base() {
    return base;
  }

  /** The rules. */
  public List<ReadyRule> rules() {
    return rules;
  }

  /**
   * The rule of a name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public ReadyRule rule(String name) {
    ReadyRule rule = byName.get(name);
    if (rule == null) {
      throw new IllegalArgumentException(name);
    }
    return rule;
  }

  /** The table rows; each is the fact that the engine matches. */
  public List<TableRow> rows() {
    return rows;
  }
}
