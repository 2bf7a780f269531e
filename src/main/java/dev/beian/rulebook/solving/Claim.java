package dev.beian.rulebook.solving;

import java.util.Set;

/** Something that is claimed of values of facts. */
public sealed interface Claim {

  /**
   * A value of a fact, or a value that stands for itself.
   *
   * @param name its name, the same for the same value
   * @param values all it can be; empty where that is not known
   */
  record Thing(String name, Set<String> values) {

    private static final String LITERAL = "=";

    /** A value that stands for itself. */
    public static Thing literal(String value) {
      return new Thing(LITERAL + value, Set.of(value));
    }

    /** A number. */
    public static Thing number(long value) {
      return literal(Long.toString(value));
    }

    boolean isLiteral() {
      return name.startsWith(LITERAL);
    }

    long number() {
      return Long.parseLong(name.substring(LITERAL.length()));
    }
  }

  /** Two values are the same, or not. */
  record Same(Thing one, Thing other, boolean holds) implements Claim {}

  /** A set has a value, or not. */
  record Has(Thing set, Thing value, boolean holds) implements Claim {}

  /** A number is at most another and so much more. */
  record AtMost(Thing one, Thing other, long more) implements Claim {}
}
