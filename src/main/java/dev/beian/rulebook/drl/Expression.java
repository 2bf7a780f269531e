package dev.beian.rulebook.drl;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test on facts. */
public sealed interface Expression {

  /** Every part holds. */
  record All(List<Expression> parts) implements Expression {}

  /** Some part holds. */
  record Any(List<Expression> parts) implements Expression {}

  /** The part does not hold. */
  record Negation(Expression part) implements Expression {}

  /** Two operands compare. */
  record Comparison(Operand left, Operator operator, Operand right) implements Expression {}

  /** The operand is one of a list; negated, none of it. */
  record Membership(Operand left, boolean negated, List<Operand> choices) implements Expression {}

  /** The operators. */
  enum Operator {
    /** The same. */
    EQUAL("=="),
    /** Not the same. */
    UNEQUAL("!="),
    /** Less. */
    LESS("<"),
    /** Less or the same. */
    AT_MOST("<="),
    /** More. */
    MORE(">"),
    /** More or the same. */
    AT_LEAST(">="),
    /** The set on the left has the value on the right. */
    CONTAINS("contains"),
    /** The set on the left has not. */
    LACKS("not contains"),
    /** The value on the left is in the set on the right. */
    MEMBER("memberOf"),
    /** The value on the left is not. */
    NO_MEMBER("not memberOf");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    /** Whether it compares by size. */
    public boolean ordering() {
      return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
  }

  /** All operands, in the order they are written. */
  default Stream<Operand> operands() {
    if (this instanceof All all) {
      return all.parts().stream().flatMap(Expression::operands);
    }
    if (this instanceof Any any) {
      return any.parts().stream().flatMap(Expression::operands);
    }
    if (this instanceof Negation negation) {
      return negation.part().operands();
    }
    if (this instanceof Comparison comparison) {
      return Stream.of(comparison.left(), comparison.right());
    }
    Membership membership = (Membership) this;
    return Stream.concat(Stream.of(membership.left()), membership.choices().stream());
  }

  /** The test as written. */
  default String shown() {
    if (this instanceof All all) {
      return joined(all.parts(), " && ");
    }
    if (this instanceof Any any) {
      return joined(any.parts(), " || ");
    }
    if (this instanceof Negation negation) {
      return "!( " + negation.part().shown() + " )";
    }
    if (this instanceof Comparison comparison) {
      return comparison.left().shown()
          + " "
          + comparison.operator().sign()
          + " "
          + comparison.right().shown();
    }
    Membership membership = (Membership) this;
    return membership.left().shown()
        + (membership.negated() ? " not in ( " : " in ( ")
        + membership.choices().stream().map(Operand::shown).collect(Collectors.joining(", "))
        + " )";
  }

  private static String joined(List<Expression> parts, String sign) {
    return parts.stream()
        .map(
            part ->
                part instanceof All || part instanceof Any
                    ? "( " + part.shown() + " )"
                    : part.shown())
        .collect(Collectors.joining(sign));
  }
}
