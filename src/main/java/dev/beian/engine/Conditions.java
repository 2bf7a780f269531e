package dev.beian.engine;

import dev.beian.filing.Fact;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds single facts against the patterns of rules, where facts may be unknown.
 *
 * <p>It reads the same tree that the engine's rules are printed from, and tells what the engine
 * cannot: that a condition is open, and because of which properties.
 */
final class Conditions {

  private final Map<String, FactType> types;
  private final BiConsumer<Fact, Property> unknown;

  /** Names given so far: facts, rows, and values. */
  static final class Names {
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Open> open = new HashMap<>();

    private record Open(Fact fact, Property property) {}

    Names copy() {
      Names copy = new Names();
      copy.values.putAll(values);
      copy.open.putAll(open);
      return copy;
    }

    @Nullable Object value(String name) {
      return values.get(name);
    }
  }

  /**
   * Of the facts of a rulebook.
   *
   * @param types the facts
   * @param unknown is told each property that a condition was open for
   */
  Conditions(Map<String, FactType> types, BiConsumer<Fact, Property> unknown) {
    this.types = types;
    this.unknown = unknown;
  }

  /** Whether a fact or row satisfies a pattern; gives the names of the pattern. */
  Truth holds(Pattern pattern, Object candidate, Names names) {
    FactType type = types.get(pattern.type());
    if (type == null) {
      return Truth.FALSE;
    }
    pattern.variable().ifPresent(variable -> names.values.put(variable, candidate));
    Truth truth = Truth.TRUE;
    for (Constraint constraint : pattern.constraints()) {
      constraint
          .binding()
          .ifPresent(
              binding ->
                  bind(binding.variable(), type.property(binding.property()), candidate, names));
      if (constraint.test().isPresent()) {
        truth = truth.and(test(constraint.test().get(), type, candidate, names));
      }
      if (truth == Truth.FALSE) {
        return truth;
      }
    }
    return truth;
  }

  private static void bind(String name, Property property, Object candidate, Names names) {
    Object value = property.reader().read(candidate);
    if (value == null) {
      names.values.remove(name);
      if (candidate instanceof Fact fact) {
        names.open.put(name, new Names.Open(fact, property));
      }
    } else {
      names.values.put(name, value);
    }
  }

  private Truth test(Expression test, FactType type, Object candidate, Names names) {
    if (test instanceof Expression.All all) {
      Truth truth = Truth.TRUE;
      for (Expression part : all.parts()) {
        truth = truth.and(test(part, type, candidate, names));
      }
      return truth;
    }
    if (test instanceof Expression.Any any) {
      Truth truth = Truth.FALSE;
      for (Expression part : any.parts()) {
        truth = truth.or(test(part, type, candidate, names));
      }
      return truth;
    }
    if (test instanceof Expression.Negation negation) {
      return test(negation.part(), type, candidate, names).not();
    }
    if (test instanceof Expression.Membership membership) {
      Truth truth = Truth.FALSE;
      for (Operand choice : membership.choices()) {
        truth =
            truth.or(
                compared(
                    membership.left(), Expression.Operator.EQUAL, choice, type, candidate, names));
      }
      return membership.negated() ? truth.not() : truth;
    }
    Expression.Comparison comparison = (Expression.Comparison) test;
    return compared(
        comparison.left(), comparison.operator(), comparison.right(), type, candidate, names);
  }

  private Truth compared(
      Operand leftOperand,
      Expression.Operator operator,
      Operand rightOperand,
      FactType type,
      Object candidate,
      Names names) {
    Object left = value(leftOperand, type, candidate, names);
    if (rightOperand instanceof Operand.Blank) {
      return Truth.of((left == null) == (operator == Expression.Operator.EQUAL));
    }
    Object right = value(rightOperand, type, candidate, names);
    if (left == null || right == null) {
      boolean blank =
          candidate instanceof TableRow
              && ((left == null && leftOperand instanceof Operand.Property)
                  || (right == null && rightOperand instanceof Operand.Property));
      if (blank) {
        return Truth.FALSE;
      }
      return left == null
          ? open(leftOperand, type, candidate, names)
              .or(right == null ? open(rightOperand, type, candidate, names) : Truth.FALSE)
          : open(rightOperand, type, candidate, names);
    }
    return Truth.of(compare(left, operator, right));
  }

  private static boolean compare(Object left, Expression.Operator operator, Object right) {
    return switch (operator) {
      case EQUAL -> same(left, right);
      case UNEQUAL -> !same(left, right);
      case LESS -> number(left) < number(right);
      case AT_MOST -> number(left) <= number(right);
      case MORE -> number(left) > number(right);
      case AT_LEAST -> number(left) >= number(right);
      case CONTAINS -> contains(left, right);
      case LACKS -> !contains(left, right);
      case MEMBER -> contains(right, left);
      case NO_MEMBER -> !contains(right, left);
    };
  }

  private static boolean contains(Object set, Object value) {
    Set<?> values = (Set<?>) set;
    return values.contains(value)
        || (value instanceof String word
            && values.stream()
                .anyMatch(one -> one instanceof Enum<?> name && name.name().equals(word)));
  }

  private static boolean same(Object left, Object right) {
    if (left instanceof Number && right instanceof Number) {
      return number(left) == number(right);
    }
    if (left instanceof Enum<?> word && right instanceof String name) {
      return word.name().equals(name);
    }
    if (right instanceof Enum<?> word && left instanceof String name) {
      return word.name().equals(name);
    }
    return left.equals(right);
  }

  private static long number(Object number) {
    return ((Number) number).longValue();
  }

  private @Nullable Object value(Operand operand, FactType type, Object candidate, Names names) {
    if (operand instanceof Operand.Property own) {
      return own.name().equals("this")
          ? candidate
          : type.property(own.name()).reader().read(candidate);
    }
    if (operand instanceof Operand.Variable variable) {
      return names.values.get(variable.name());
    }
    if (operand instanceof Operand.PropertyOf of) {
      Object fact = names.values.get(of.variable());
      return fact == null ? null : property(of, fact).reader().read(fact);
    }
    if (operand instanceof Operand.Word word) {
      return word.name();
    }
    if (operand instanceof Operand.Text text) {
      return text.value();
    }
    if (operand instanceof Operand.Figure number) {
      return number.value();
    }
    return operand instanceof Operand.Flag flag ? flag.value() : null;
  }

  private Property property(Operand.PropertyOf of, Object fact) {
    String typeName =
        fact instanceof TableRow row ? row.type().name() : fact.getClass().getSimpleName();
    return Objects.requireNonNull(types.get(typeName), typeName).property(of.property());
  }

  /** An operand without value: unknown, where the case could still tell it. */
  private Truth open(Operand operand, FactType type, Object candidate, Names names) {
    if (operand instanceof Operand.Property own && candidate instanceof Fact fact) {
      return told(fact, type.property(own.name()));
    }
    if (operand instanceof Operand.Variable variable) {
      Names.Open open = names.open.get(variable.name());
      return open == null ? Truth.FALSE : told(open.fact(), open.property());
    }
    if (operand instanceof Operand.PropertyOf of
        && names.values.get(of.variable()) instanceof Fact fact) {
      return told(fact, property(of, fact));
    }
    return Truth.FALSE;
  }

  private Truth told(Fact fact, Property property) {
    unknown.accept(fact, property);
    return Truth.UNKNOWN;
  }
}
