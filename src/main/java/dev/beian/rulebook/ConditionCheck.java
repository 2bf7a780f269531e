package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the conditions of a rule against the facts that there are. */
final class ConditionCheck {

  private final Map<String, FactType> types;
  private final Faults faults;
  private final String file;
  private final Set<String> names = new HashSet<>();
  private final Set<String> lost = new HashSet<>();

  ConditionCheck(Map<String, FactType> types, Faults faults, String file) {
    this.types = types;
    this.faults = faults;
    this.file = file;
  }

  /**
   * Checks conditions.
   *
   * @return names given to what is not known: whatever is said of these follows from that
   */
  Set<String> check(List<Condition> conditions) {
    Scope scope = Scope.of(conditions, types);
    for (Condition condition : conditions) {
      for (Pattern pattern : condition.patterns()) {
        FactType type = types.get(pattern.type());
        if (type == null) {
          faults.unknown(
              Check.UNKNOWN_FACT, file, pattern.position(), "fact", pattern.type(), types.keySet());
          lose(pattern);
        } else {
          pattern.constraints().forEach(constraint -> constraint(constraint, type, scope));
        }
        pattern.variable().ifPresent(variable -> name(variable, pattern.position()));
      }
    }
    return lost;
  }

  private void lose(Pattern pattern) {
    pattern.variable().ifPresent(lost::add);
    for (Constraint constraint : pattern.constraints()) {
      constraint
          .binding()
          .ifPresent(
              binding -> {
                name(binding.variable(), constraint.position());
                lost.add(binding.variable());
              });
    }
  }

  private void name(String variable, Position position) {
    if (!names.add(variable)) {
      faults.add(
          Check.DUPLICATE_NAME,
          file,
          position,
          "the name `" + variable + "` is given twice",
          "use another name for one of them");
    }
  }

  private void constraint(Constraint constraint, FactType type, Scope scope) {
    constraint
        .binding()
        .ifPresent(
            binding -> {
              if (!property(binding.property(), constraint.position(), type)) {
                lost.add(binding.variable());
              }
              name(binding.variable(), constraint.position());
            });
    constraint.test().ifPresent(test -> expression(test, type, scope));
  }

  private void expression(Expression test, FactType type, Scope scope) {
    if (test instanceof Expression.All all) {
      all.parts().forEach(part -> expression(part, type, scope));
    } else if (test instanceof Expression.Any any) {
      any.parts().forEach(part -> expression(part, type, scope));
    } else if (test instanceof Expression.Negation negation) {
      expression(negation.part(), type, scope);
    } else if (test instanceof Expression.Comparison comparison) {
      compared(comparison, type, scope);
    } else if (test instanceof Expression.Membership membership) {
      membership
          .choices()
          .forEach(
              choice ->
                  compared(
                      new Expression.Comparison(
                          membership.left(), Expression.Operator.EQUAL, choice),
                      type,
                      scope));
    }
  }

  private void compared(Expression.Comparison comparison, FactType type, Scope scope) {
    if (!known(comparison.left(), type, scope) || !known(comparison.right(), type, scope)) {
      return;
    }
    if (comparison.right() instanceof Operand.Blank blank) {
      blank(comparison, blank, type);
      return;
    }
    Optional<Property> left = scope.property(comparison.left(), type);
    Optional<Property> right = scope.property(comparison.right(), type);
    Kind leftKind = Kinds.kind(comparison.left(), left);
    Kind rightKind = Kinds.kind(comparison.right(), right);
    if (!Kinds.comparable(comparison.operator(), leftKind, rightKind)) {
      faults.add(
          Check.INCOMPARABLE,
          file,
          comparison.left().position(),
          "`" + comparison.shown() + "` compares what cannot be compared",
          "`"
              + comparison.left().shown()
              + "` holds "
              + Kinds.inWords(leftKind)
              + ", `"
              + comparison.right().shown()
              + "` is "
              + Kinds.inWords(rightKind));
      return;
    }
    word(comparison.right(), left);
    word(comparison.left(), right);
    if (comparison.right() instanceof Operand.Figure number && Kinds.isFigure(number)) {
      faults.add(
          Check.FIGURE_IN_RULE,
          file,
          number.position(),
          "the figure `" + number.value() + "` stands in a rule",
          "put it into a table and match its row");
    }
  }

  private void blank(Expression.Comparison comparison, Operand.Blank blank, FactType type) {
    boolean ofTable = type.isTable() && comparison.left() instanceof Operand.Property;
    boolean equality =
        comparison.operator() == Expression.Operator.EQUAL
            || comparison.operator() == Expression.Operator.UNEQUAL;
    if (!ofTable || !equality) {
      faults.add(
          Check.INCOMPARABLE,
          file,
          blank.position(),
          "`null` is compared with a fact of the case",
          "what is unknown is asked for by itself; only cells of a table can be blank");
    }
  }

  private boolean known(Operand operand, FactType type, Scope scope) {
    if (operand instanceof Operand.Property own && !own.name().equals("this")) {
      return property(own.name(), own.position(), type);
    }
    if (isLost(operand)) {
      return false;
    }
    if (operand instanceof Operand.Variable variable && !names.contains(variable.name())) {
      return unnamed(variable.name(), variable.position(), scope);
    }
    if (operand instanceof Operand.PropertyOf of) {
      return (names.contains(of.variable()) && scope.fact(of.variable()).isPresent())
          ? property(of.property(), of.position(), scope.fact(of.variable()).get())
          : unnamed(of.variable(), of.position(), scope);
    }
    return true;
  }

  private boolean isLost(Operand operand) {
    return operand instanceof Operand.Variable variable
        ? lost.contains(variable.name())
        : operand instanceof Operand.PropertyOf of && lost.contains(of.variable());
  }

  private boolean property(String name, Position position, FactType type) {
    if (type.properties().containsKey(name)) {
      return true;
    }
    faults.unknown(
        Check.UNKNOWN_PROPERTY,
        file,
        position,
        "property of `" + type.name() + "`",
        name,
        type.properties().keySet());
    return false;
  }

  private boolean unnamed(String name, Position position, Scope scope) {
    faults.unknown(
        Check.UNKNOWN_NAME,
        file,
        position,
        "name given before this place",
        name,
        new ArrayList<>(scope.names()));
    return false;
  }

  private void word(Operand operand, Optional<Property> against) {
    if (operand instanceof Operand.Word word) {
      Class<? extends Enum<?>> words = against.flatMap(Property::words).orElseThrow();
      if (!Words.of(words).contains(word.name())) {
        faults.unknown(
            Check.UNKNOWN_WORD,
            file,
            word.position(),
            "word of `" + against.get().name() + "`",
            word.name(),
            Words.of(words));
      }
    }
  }
}
