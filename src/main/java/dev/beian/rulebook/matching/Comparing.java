package dev.beian.rulebook.matching;

import dev.beian.rulebook.drl.Expression.Operator;
import java.util.Set;

/** Compares two values that are both there. */
@FunctionalInterface
interface Comparing {

  boolean holds(Object left, Object right);

  static Comparing of(Operator operator) {
    return switch (operator) {
      case EQUAL -> Comparing::same;
      case UNEQUAL -> (left, right) -> !same(left, right);
      case LESS -> (left, right) -> number(left) < number(right);
      case AT_MOST -> (left, right) -> number(left) <= number(right);
      case MORE -> (left, right) -> number(left) > number(right);
      case AT_LEAST -> (left, right) -> number(left) >= number(right);
      case CONTAINS -> Comparing::contains;
      case LACKS -> (left, right) -> !contains(left, right);
      case MEMBER -> (left, right) -> contains(right, left);
      case NO_MEMBER -> (left, right) -> !contains(right, left);
    };
  }

  private static boolean same(Object left, Object right) {
    return (left instanceof Number && right instanceof Number)
        ? number(left) == number(right)
        : left.equals(right);
  }

  private static boolean contains(Object set, Object value) {
    return ((Set<?>) set).contains(value);
  }

  private static long number(Object number) {
    return ((Number) number).longValue();
  }
}
