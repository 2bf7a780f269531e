package dev.beian.engine;

import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Scope;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints rules in the full rule language, for the rule engine's own compiler.
 *
 * <p>That knows only true and false, so each test is printed as what certainly holds, and below
 * {@code not} as what possibly holds.
 */
final class RulePrinter {

  static final String PACKAGE = "beian";

  private final Map<String, FactType> types;

  RulePrinter(Map<String, FactType> types) {
    this.types = types;
  }

  String file(Collection<Rule> rules) {
    StringBuilder drl = new StringBuilder("package " + PACKAGE + ";\n");
    drl.append("import dev.beian.filing.*;\nimport dev.beian.decision.*;\n");
    types.values().stream().filter(FactType::isTable).forEach(type -> drl.append(table(type)));
    rules.forEach(rule -> drl.append(rule(rule)));
    return drl.toString();
  }

  private static String table(FactType type) {
    return "declare "
        + type.name()
        + "\n"
        + type.properties().values().stream()
            .map(column -> "  " + column.name() + " : " + javaType(column) + "\n")
            .collect(Collectors.joining())
        + "end\n";
  }

  private static String javaType(Property column) {
    return switch (column.kind()) {
      case FLAG -> "Boolean";
      case NUMBER -> "Integer";
      case DAY -> "java.time.LocalDate";
      case WORD -> column.words().orElseThrow().getSimpleName();
      default -> "String";
    };
  }

  private String rule(Rule rule) {
    Scope scope = Scope.of(rule.conditions(), types);
    return "rule \""
        + rule.name()
        + "\"\nwhen\n"
        + rule.conditions().stream()
            .map(condition -> "  " + condition(condition, scope) + "\n")
            .collect(Collectors.joining())
        + "then\nend\n";
  }

  private String condition(Condition condition, Scope scope) {
    boolean certainly = condition.quantifier() != Quantifier.NOT;
    String patterns =
        condition.patterns().stream()
            .map(pattern -> pattern(pattern, scope, certainly))
            .collect(Collectors.joining(" and "));
    return switch (condition.quantifier()) {
      case EACH -> patterns;
      case EXISTS -> "exists( " + patterns + " )";
      case NOT -> "not( " + patterns + " )";
    };
  }

  private String pattern(Pattern pattern, Scope scope, boolean certainly) {
    FactType type = Objects.requireNonNull(types.get(pattern.type()), pattern.type());
    return pattern.variable().map(variable -> variable + " : ").orElse("")
        + pattern.type()
        + "( "
        + pattern.constraints().stream()
            .flatMap(constraint -> constraint(constraint, type, scope, certainly))
            .collect(Collectors.joining(", "))
        + " )";
  }

  private Stream<String> constraint(
      Constraint constraint, FactType type, Scope scope, boolean certainly) {
    return Stream.concat(
        constraint.binding().stream()
            .map(binding -> binding.variable() + " : " + binding.property()),
        constraint.test().stream().map(test -> test(test, type, scope, certainly)));
  }

  private String test(Expression test, FactType type, Scope scope, boolean certainly) {
    if (test instanceof Expression.All all) {
      return parts(all.parts(), " && ", type, scope, certainly);
    }
    if (test instanceof Expression.Any any) {
      return parts(any.parts(), " || ", type, scope, certainly);
    }
    if (test instanceof Expression.Negation negation) {
      return "!( " + test(negation.part(), type, scope, !certainly) + " )";
    }
    if (test instanceof Expression.Membership membership) {
      return membership(membership, type, scope, certainly);
    }
    Expression.Comparison comparison = (Expression.Comparison) test;
    if (comparison.right() instanceof Operand.Blank) {
      return comparison.left().shown() + " " + comparison.operator().sign() + " null";
    }
    String plain =
        operand(comparison.left(), comparison.right(), type, scope)
            + " "
            + comparison.operator().sign()
            + " "
            + operand(comparison.right(), comparison.left(), type, scope);
    boolean safe =
        certainly
            && comparison.operator() == Expression.Operator.EQUAL
            && !(comparison.right() instanceof Operand.Variable)
            && !(comparison.right() instanceof Operand.PropertyOf);
    return safe
        ? plain
        : guarded(plain, List.of(comparison.left(), comparison.right()), type, scope, certainly);
  }

  private String membership(
      Expression.Membership membership, FactType type, Scope scope, boolean certainly) {
    String plain =
        membership.choices().stream()
            .map(
                choice ->
                    operand(membership.left(), choice, type, scope)
                        + (membership.negated() ? " != " : " == ")
                        + operand(choice, membership.left(), type, scope))
            .collect(Collectors.joining(membership.negated() ? " && " : " || "));
    return guarded("( " + plain + " )", List.of(membership.left()), type, scope, certainly);
  }

  private String parts(
      List<Expression> parts, String sign, FactType type, Scope scope, boolean certainly) {
    return parts.stream()
        .map(part -> "( " + test(part, type, scope, certainly) + " )")
        .collect(Collectors.joining(sign));
  }

  private static String guarded(
      String plain, List<Operand> operands, FactType type, Scope scope, boolean certainly) {
    List<String> guards = new ArrayList<>();
    for (Operand operand : operands) {
      Optional<Property> property = scope.property(operand, type).filter(Property::mayBeUnknown);
      boolean cell = type.isTable() && operand instanceof Operand.Property;
      property.ifPresent(
          one ->
              guards.add(operand.shown() + (certainly || cell ? " != null && " : " == null || ")));
    }
    return guards.isEmpty() ? plain : "( " + String.join("", guards) + plain + " )";
  }

  private static String operand(Operand operand, Operand against, FactType type, Scope scope) {
    if (operand instanceof Operand.Word word) {
      return scope
          .property(against, type)
          .flatMap(Property::words)
          .map(words -> words.getSimpleName() + "." + word.name())
          .orElse(word.name());
    }
    return operand.shown();
  }
}
