package dev.beian.engine.why;

import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the tests of a rule into words: what is looked at, what is required of it, what it is. */
final class TestWords {

  private final WrittenRule asWritten;
  private final Values values;
  private final @Nullable Object[] matched;

  /**
   * The words for one rule.
   *
   * @param asWritten the rule as written
   * @param values the words for values
   * @param matched the facts and rows it is held against, by index of their pattern
   */
  TestWords(WrittenRule asWritten, Values values, @Nullable Object[] matched) {
    this.asWritten = asWritten;
    this.values = values;
    this.matched = matched;
  }

  /** What a test looks at. */
  String field(Expression test) {
    Set<Operand> looked = looked(test);
    return looked.size() == 1
        ? name(looked.iterator().next())
        : looked.stream()
            .map(operand -> name(operand))
            .collect(Collectors.joining(values.separator()));
  }

  /** What it is. */
  String observed(Expression test) {
    if (test instanceof Expression.Comparison comparison) {
      return observed(comparison.left());
    }
    Set<Operand> looked = looked(test);
    if (looked.size() == 1) {
      return observed(looked.iterator().next());
    }
    return looked.stream()
        .map(
            operand ->
                values.phrase(Phrase.PART, "field", name(operand), "value", observed(operand)))
        .collect(Collectors.joining(values.separator()));
  }

  /** What is required of it. */
  String required(Expression test) {
    if (test instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (test instanceof Expression.Membership membership) {
      String choices =
          membership.choices().stream()
              .map(choice -> value(choice))
              .collect(Collectors.joining(values.separator()));
      return values.phrase(membership.negated() ? Phrase.NONE_OF : Phrase.ONE_OF, "value", choices);
    }
    if (test instanceof Expression.Negation negation) {
      return values.phrase(Phrase.NOT_SO, "value", part(negation.part()));
    }
    return test instanceof Expression.All all
        ? parts(all.parts(), Phrase.AND)
        : parts(((Expression.Any) test).parts(), Phrase.OR);
  }

  /** The tests of a pattern in one breath; empty where it has none. */
  String all(ReadyPattern pattern) {
    return parts(asWritten.told(pattern), Phrase.AND);
  }

  private String parts(List<Expression> parts, Phrase joint) {
    return parts.stream().map(part -> part(part)).collect(Collectors.joining(values.phrase(joint)));
  }

  private String part(Expression test) {
    boolean alone = test instanceof Expression.Comparison || test instanceof Expression.Membership;
    return alone
        ? values.phrase(Phrase.PART, "field", field(test), "value", required(test))
        : required(test);
  }

  private String comparison(Expression.Comparison comparison) {
    String value = value(comparison.right());
    return switch (comparison.operator()) {
      case EQUAL -> value;
      case UNEQUAL -> values.phrase(Phrase.IS_NOT, "value", value);
      case LESS -> values.phrase(Phrase.LESS_THAN, "value", value);
      case AT_MOST -> values.phrase(Phrase.AT_MOST, "value", value);
      case MORE -> values.phrase(Phrase.MORE_THAN, "value", value);
      case AT_LEAST -> values.phrase(Phrase.AT_LEAST, "value", value);
      case CONTAINS -> values.phrase(Phrase.CONTAINS, "value", value);
      case LACKS -> values.phrase(Phrase.LACKS, "value", value);
      case MEMBER -> values.phrase(Phrase.ONE_OF, "value", value);
      case NO_MEMBER -> values.phrase(Phrase.NONE_OF, "value", value);
    };
  }

  /** The operands on the left of the comparisons of a test, once each. */
  private Set<Operand> looked(Expression test) {
    if (test instanceof Expression.Comparison comparison) {
      return Set.of(comparison.left());
    }
    if (test instanceof Expression.Membership membership) {
      return Set.of(membership.left());
    }
    Set<Operand> looked = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    left(test, looked);
    looked.removeIf(operand -> !seen.add(name(operand)));
    return looked;
  }

  private static void left(Expression test, Set<Operand> looked) {
    if (test instanceof Expression.Comparison comparison) {
      looked.add(comparison.left());
    } else if (test instanceof Expression.Membership membership) {
      looked.add(membership.left());
    } else if (test instanceof Expression.Negation negation) {
      left(negation.part(), looked);
    } else if (test instanceof Expression.All all) {
      all.parts().forEach(part -> left(part, looked));
    } else if (test instanceof Expression.Any any) {
      any.parts().forEach(part -> left(part, looked));
    }
  }

  private String name(Operand operand) {
    return asWritten.meanings().of(operand).map(this::name).orElseGet(operand::shown);
  }

  private String name(Value value) {
    String type = asWritten.meanings().pattern(value.pattern()).type().name();
    return value
        .property()
        .map(property -> values.name(type, property))
        .orElseGet(() -> values.name(type));
  }

  private String observed(Operand operand) {
    return asWritten
        .meanings()
        .of(operand)
        .map(this::read)
        .orElseGet(() -> values.phrase(Phrase.NOT_TOLD));
  }

  /** A value that is compared with: as it stands, or where it comes from and what it is there. */
  private String value(Operand operand) {
    Optional<Value> elsewhere = asWritten.meanings().of(operand);
    if (elsewhere.isPresent()) {
      return matched[elsewhere.get().pattern()] == null
          ? name(elsewhere.get())
          : values.phrase(
              Phrase.VALUE_OF, "value", read(elsewhere.get()), "field", name(elsewhere.get()));
    }
    if (operand instanceof Operand.Word word) {
      return values.word(word.name());
    }
    if (operand instanceof Operand.Flag flag) {
      return values.of(flag.value(), false);
    }
    if (operand instanceof Operand.Text text) {
      return values.of(text.value(), false);
    }
    return operand instanceof Operand.Blank ? values.phrase(Phrase.BLANK) : operand.shown();
  }

  private String read(Value value) {
    Object fact = matched[value.pattern()];
    if (fact == null) {
      return values.phrase(Phrase.NOT_REACHED);
    }
    boolean cell = asWritten.meanings().pattern(value.pattern()).type().isTable();
    return value
        .property()
        .map(property -> values.of(property.reader().read(fact), cell))
        .orElseGet(() -> values.of(fact, cell));
  }
}
