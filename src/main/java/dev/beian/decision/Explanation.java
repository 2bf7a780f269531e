package dev.beian.decision;

import dev.beian.decision.Decision.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why each rule spoke, or why not.
 *
 * @param rules the rules that could concern the case: those that spoke first, then those that
 *     absent facts keep waiting, then the others, the nearest first
 * @param otherProviders number of rules of other providers that are not listed
 * @param otherIntents number of rules for other intents that are not listed
 */
public record Explanation(List<ExplainedRule> rules, int otherProviders, int otherIntents) {

  /**
   * How a rule stands to the case.
   *
   * @param rule the rule
   * @param state whether it spoke
   * @param effect what its finding does to the outcome
   * @param code code of its finding
   * @param about JSON Pointers of what it spoke about; where it did not, of what it came nearest to
   *     speaking about
   * @param overriddenBy name of the rule whose finding replaces all of its own
   * @param from the first day it is in force
   * @param until the first day it is not
   * @param conditions its conditions, in order, held against the facts that come furthest
   * @param waitsFor JSON Pointers of the absent facts that it waits for
   */
  public record ExplainedRule(
      RuleReference rule,
      Standing state,
      Effect effect,
      String code,
      List<String> about,
      @Nullable String overriddenBy,
      @Nullable String from,
      @Nullable String until,
      List<ExplainedCondition> conditions,
      List<String> waitsFor) {

    /** Number of its conditions that fail. */
    public long failures() {
      long failures = 0;
      for (ExplainedCondition condition : conditions) {
        if (condition.state() == Holding.FAILED) {
          failures++;
        }
      }
      return failures;
    }
  }

  /**
   * A condition of a rule, held against one fact or table row.
   *
   * @param id its stable id: the rule, and the number of the condition and of the test in it
   * @param state whether it holds
   * @param text it in one sentence
   * @param field what is looked at, in words
   * @param required what is required of it, in words
   * @param observed what it is, in words
   * @param written the test as it stands in the rule
   * @param paths JSON Pointers of the members looked at, absent ones included
   * @param table id of the table whose row is looked at
   * @param row number of that row, from 1 below the heading
   */
  public record ExplainedCondition(
      String id,
      Holding state,
      String text,
      String field,
      String required,
      String observed,
      String written,
      List<String> paths,
      @Nullable String table,
      @Nullable Integer row) {}
}
