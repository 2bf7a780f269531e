package dev.beian.rulebook;

import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import dev.beian.rulebook.matching.Unknowns;
import dev.beian.rulebook.solving.Claim;
import dev.beian.rulebook.solving.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which tests of a rule hold wherever what stands before them does: by what they say, and by
 * the rows that the tables have. No case can show such a test to fail.
 */
public final class Inevitable {

  private static final int MOST_PATTERNS = 64;

  private final Rulebook rulebook;
  private final Rule rule;
  private final Claims claims;

  /** What holds where the patterns passed so far match. */
  private final List<List<List<Claim>>> before = new ArrayList<>();

  /** Patterns that nothing in the case matches. */
  private final List<Pattern> absent = new ArrayList<>();

  private Inevitable(Rulebook rulebook, Rule rule) {
    this.rulebook = rulebook;
    this.rule = rule;
    this.claims = new Claims(rulebook.types());
  }

  /**
   * Whether a test cannot fail where what stands before it holds.
   *
   * @param rule the rule it belongs to
   * @param position where it stands in its file
   * @param ready the test, ready to run
   */
  public static boolean is(Rulebook rulebook, Rule rule, Position position, Test ready) {
    return new Inevitable(rulebook, rule).cannotFail(position, ready);
  }

  private boolean cannotFail(Position position, Test ready) {
    for (Condition condition : rule.conditions()) {
      List<List<List<Claim>>> here = new ArrayList<>(before);
      for (Pattern pattern : condition.patterns()) {
        claims.begin(pattern);
        here.addAll(notMatched(pattern));
        List<List<List<Claim>>> own = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
          constraint.binding().ifPresent(claims::bind);
          if (constraint.position().equals(position)) {
            return constraint
                .test()
                .filter(test -> cannotFail(pattern, test, ready, here))
                .isPresent();
          }
          constraint.test().map(claims::of).ifPresent(own::add);
        }
        here.addAll(own);
      }
      pass(condition, here);
    }
    return false;
  }

  private void pass(Condition condition, List<List<List<Claim>>> here) {
    if (condition.quantifier() == Quantifier.EACH) {
      before.clear();
      before.addAll(here);
    } else if (condition.quantifier() == Quantifier.NOT && condition.patterns().size() == 1) {
      Pattern pattern = condition.patterns().get(0);
      if (tests(pattern).stream().flatMap(Expression::operands).noneMatch(Inevitable::isGiven)) {
        absent.add(pattern);
      }
    }
  }

  private static List<Expression> tests(Pattern pattern) {
    return pattern.constraints().stream().flatMap(one -> one.test().stream()).toList();
  }

  private static boolean isGiven(Operand operand) {
    return operand instanceof Operand.Variable || operand instanceof Operand.PropertyOf;
  }

  /** A fact of the pattern that was begun is none of those that there are none of. */
  private List<List<List<Claim>>> notMatched(Pattern pattern) {
    return absent.stream()
        .filter(one -> one.type().equals(pattern.type()))
        .map(one -> tests(one).stream().flatMap(test -> claims.denied(test).stream()).toList())
        .filter(alternatives -> !alternatives.isEmpty())
        .toList();
  }

  private boolean cannotFail(
      Pattern pattern, Expression test, Test ready, List<List<List<Claim>>> here) {
    Optional<String> table =
        Optional.ofNullable(rulebook.types().get(pattern.type())).flatMap(FactType::table);
    if (table.isPresent()) {
      return rulebook.executables().rows().stream()
          .filter(row -> row.type().name().equals(pattern.type()) && concerns(row))
          .noneMatch(row -> mayFail(row, test, ready, here));
    }
    return !mayFail(test, here);
  }

  private boolean concerns(TableRow row) {
    return row.provider().isEmpty()
        || rule.provider().isEmpty()
        || row.provider().equals(rule.provider());
  }

  private boolean mayFail(TableRow row, Expression test, Test ready, List<List<List<Claim>>> here) {
    if (ready.others().isEmpty()) {
      return ready.of(row, new Object[MOST_PATTERNS], Unknowns.UNHEARD) == Truth.FALSE;
    }
    claims.of(row);
    return mayFail(test, here);
  }

  private boolean mayFail(Expression test, List<List<List<Claim>>> here) {
    List<List<List<Claim>>> all = new ArrayList<>(here);
    all.add(claims.denied(test));
    all.add(claims.counts());
    return Consistency.possible(all);
  }
}
