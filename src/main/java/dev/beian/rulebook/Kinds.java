package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import java.util.Optional;
import java.util.Set;

/** Knows what can be compared with what. */
final class Kinds {

  /** Kinds of which two values cannot be held against each other. */
  private static final Set<Kind> UNEQUALLED =
      Set.of(Kind.OTHER, Kind.STATEMENT, Kind.TEXTS, Kind.WORDS);

  private Kinds() {}

  /** What an operand holds. */
  static Kind kind(Operand operand, Optional<Property> property) {
    if (operand instanceof Operand.Word) {
      return Kind.WORD;
    }
    if (operand instanceof Operand.Text) {
      return Kind.TEXT;
    }
    if (operand instanceof Operand.Figure) {
      return Kind.NUMBER;
    }
    if (operand instanceof Operand.Flag) {
      return Kind.FLAG;
    }
    return property.map(Property::kind).orElse(Kind.FACT);
  }

  /** Whether two kinds can be compared so. */
  static boolean comparable(Expression.Operator operator, Kind left, Kind right) {
    return switch (operator) {
      case EQUAL, UNEQUAL -> left == right && !UNEQUALLED.contains(left);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          left == right && (left == Kind.NUMBER || left == Kind.DAY);
      case CONTAINS, LACKS -> inSet(right, left);
      case MEMBER, NO_MEMBER -> inSet(left, right);
    };
  }

  /** Nothing and one are words; other numbers are figures. */
  static boolean isFigure(Operand.Figure number) {
    return number.value() < 0 || number.value() > 1;
  }

  private static boolean inSet(Kind one, Kind set) {
    return (set == Kind.TEXTS && one == Kind.TEXT) || (set == Kind.WORDS && one == Kind.WORD);
  }

  /** A kind in words. */
  static String inWords(Kind kind) {
    return switch (kind) {
      case FLAG -> "true or false";
      case NUMBER -> "a number";
      case DAY -> "a day";
      case TEXT -> "a text";
      case WORD -> "a word of the vocabulary";
      case TEXTS, WORDS -> "a set";
      case FACT -> "a fact";
      case STATEMENT, OTHER -> "something that is only for showing";
    };
  }
}
