package dev.beian.rulebook.matching;

import dev.beian.filing.Fact;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Expression.Operator;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.matching.ReadyRule.Value;
import dev.beian.rulebook.matching.Test.Evaluation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes written tests ready to run. */
final class TestReader {

  private final Function<Operand, Value> values;
  private final int own;

  /** Reads an operand of a match. */
  private interface Side {
    @Nullable Object value(Object own, Object[] matched);

    /** The truth of a test whose operand has no value: open where the case could still tell it. */
    Truth open(Object own, Object[] matched, Unknowns unknowns);
  }

  TestReader(Function<Operand, Value> values, int own) {
    this.values = values;
    this.own = own;
  }

  Evaluation read(Expression test) {
    if (test instanceof Expression.All all) {
      List<Evaluation> parts = all.parts().stream().map(this::read).toList();
      return (fact, matched, unknowns) -> {
        Truth truth = Truth.TRUE;
        for (Evaluation part : parts) {
          truth = truth.and(part.of(fact, matched, unknowns));
        }
        return truth;
      };
    }
    if (test instanceof Expression.Any any) {
      return any(any.parts().stream().map(this::read).toList());
    }
    if (test instanceof Expression.Negation negation) {
      Evaluation part = read(negation.part());
      return (fact, matched, unknowns) -> part.of(fact, matched, unknowns).not();
    }
    if (test instanceof Expression.Membership membership) {
      Evaluation in =
          any(
              membership.choices().stream()
                  .map(choice -> compared(membership.left(), Operator.EQUAL, choice))
                  .toList());
      return membership.negated()
          ? (fact, matched, unknowns) -> in.of(fact, matched, unknowns).not()
          : in;
    }
    Expression.Comparison comparison = (Expression.Comparison) test;
    return compared(comparison.left(), comparison.operator(), comparison.right());
  }

  /** Some part holds; what is open for a part is told only if no other part holds. */
  private static Evaluation any(List<Evaluation> parts) {
    return (fact, matched, unknowns) -> {
      boolean open = false;
      for (Evaluation part : parts) {
        Truth truth = part.of(fact, matched, Unknowns.UNHEARD);
        if (truth == Truth.TRUE) {
          return truth;
        }
        open |= truth == Truth.UNKNOWN;
      }
      if (open) {
        parts.forEach(part -> part.of(fact, matched, unknowns));
      }
      return open ? Truth.UNKNOWN : Truth.FALSE;
    };
  }

  private Evaluation compared(Operand leftOperand, Operator operator, Operand rightOperand) {
    Side left = side(leftOperand, rightOperand);
    if (rightOperand instanceof Operand.Blank) {
      boolean blank = operator == Operator.EQUAL;
      return (fact, matched, unknowns) -> Truth.of((left.value(fact, matched) == null) == blank);
    }
    Side right = side(rightOperand, leftOperand);
    Comparing comparing = Comparing.of(operator);
    return (fact, matched, unknowns) -> {
      Object one = left.value(fact, matched);
      Object other = right.value(fact, matched);
      if (one != null && other != null) {
        return Truth.of(comparing.holds(one, other));
      }
      Truth first = one == null ? left.open(fact, matched, unknowns) : Truth.UNKNOWN;
      Truth second = other == null ? right.open(fact, matched, unknowns) : Truth.UNKNOWN;
      return first.and(second);
    };
  }

  private Side side(Operand operand, Operand against) {
    if (operand instanceof Operand.Word word) {
      return constant(wordOf(word, against));
    }
    if (operand instanceof Operand.Text text) {
      return constant(text.value());
    }
    if (operand instanceof Operand.Figure figure) {
      return constant(figure.value());
    }
    if (operand instanceof Operand.Flag flag) {
      return constant(flag.value());
    }
    Value value = values.apply(operand);
    return value
        .property()
        .map(property -> property(value, property))
        .orElseGet(() -> whole(value));
  }

  /** The constant a word stands for, in the enum of what it is compared with. */
  private Object wordOf(Operand.Word word, Operand against) {
    return values
        .apply(against)
        .property()
        .flatMap(Property::words)
        .<Object>map(
            words ->
                java.util.Arrays.stream(words.getEnumConstants())
                    .filter(one -> one.name().equals(word.name()))
                    .findFirst()
                    .orElseThrow())
        .orElse(word.name());
  }

  private static Side constant(Object constant) {
    return new Side() {
      @Override
      public Object value(Object fact, Object[] matched) {
        return constant;
      }

      @Override
      public Truth open(Object fact, Object[] matched, Unknowns unknowns) {
        return Truth.FALSE;
      }
    };
  }

  private Side whole(Value value) {
    return new Side() {
      @Override
      public Object value(Object fact, Object[] matched) {
        return value.pattern() == own ? fact : matched[value.pattern()];
      }

      @Override
      public Truth open(Object fact, Object[] matched, Unknowns unknowns) {
        return Truth.FALSE;
      }
    };
  }

  private Side property(Value value, Property property) {
    return new Side() {
      @Override
      public @Nullable Object value(Object fact, Object[] matched) {
        return property.reader().read(of(fact, matched));
      }

      @Override
      public Truth open(Object fact, Object[] matched, Unknowns unknowns) {
        if (of(fact, matched) instanceof Fact open) {
          unknowns.unknown(open, property);
          return Truth.UNKNOWN;
        }
        return Truth.FALSE;
      }

      private Object of(Object fact, Object[] matched) {
        return value.pattern() == own ? fact : matched[value.pattern()];
      }
    };
  }
}
