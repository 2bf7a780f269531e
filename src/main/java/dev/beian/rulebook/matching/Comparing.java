package dev.beian.rulebook.matching;

import dev.beian.rulebook.drl.Expression.Operator;
import java.time.LocalDate;
import java.util.Set;

/** Compares two values that are both there. */
@FunctionalInterface
interface Comparing {

  boolean holds(Object left, Object right);

  static Comparing of(Operator operator) {
    return switch (operator) {
      case EQUAL -> Comparing::same;
      case UNEQUAL -> (left, right) -> !same(left, right);
      case LESS -> (left, right) -> size(left) < size(right);
      case AT_MOST -> (left, right) -> size(left) <= size(right);
      case MORE -> (left, right) -> size(left) > size(right);
      case AT_LEAST -> (left, right) -> size(left) >= size(right);
      case CONTAINS -> Comparing::contains;
      case LACKS -> (left, right) -> !contains(left, right);
      case MEMBER -> (left, right) -> contains(right, left);
      case NO_MEMBER -> (left, right) -> !contains(right, left);
    };
  }

  private static boolean same(Object left, Object right) {
    return (left instanceof Number && right instanceof Number)
        ? size(left) == size(right)
        : left.equals(right);
  }

  private static boolean contains(Object set, Object value) {
    return ((Set<?>) set).contains(value);
  }

  /** A number, or the place of a day in the order of days. */
  private static long size(Object value) {
    return value instanceof LocalDate day ? day.toEpochDay() : ((Number) value).longValue();
  }
}
