package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Call;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.drl.RuleFile.RuleDeclaration;
import dev.beian.rulebook.drl.RuleFile.TableDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints checked rules for the engine.
 *
 * <p>What is unknown must satisfy no condition, and must not satisfy the absence of one either. The
 * engine knows only true and false, so each test is printed as what certainly holds, and below
 * {@code not} as what possibly holds.
 */
final class RulePrinter {

  private final Map<String, FactType> types;

  RulePrinter(Map<String, FactType> types) {
    this.types = types;
  }

  String file(
      String packageName, Collection<TableDeclaration> tables, Collection<RuleDeclaration> rules) {
    StringBuilder drl = new StringBuilder();
    drl.append("package ").append(packageName).append(";\n");
    drl.append("import dev.beian.filing.*;\nimport dev.beian.decision.*;\n");
    for (FactType type : types.values()) {
      if (type.isTable() && !type.packageName().equals(packageName)) {
        drl.append("import ")
            .append(type.packageName())
            .append('.')
            .append(type.name())
            .append(";\n");
      }
    }
    drl.append("global dev.beian.decision.Verdict decision;\n");
    tables.forEach(table -> drl.append(table(table)));
    rules.forEach(rule -> drl.append(rule(rule)));
    return drl.toString();
  }

  private static String table(TableDeclaration table) {
    return "declare "
        + table.name()
        + "\n"
        + table.columns().stream()
            .map(column -> "  " + column.name() + " : " + TableTypes.javaType(column.type()) + "\n")
            .collect(Collectors.joining())
        + "end\n";
  }

  private String rule(RuleDeclaration rule) {
    Scope scope = Scope.of(rule.conditions(), types);
    return "rule \""
        + rule.name()
        + "\"\nwhen\n"
        + rule.conditions().stream()
            .map(condition -> "  " + condition(condition, scope) + "\n")
            .collect(Collectors.joining())
        + "then\n  decision"
        + rule.sentence().stream().map(call -> call(call, scope)).collect(Collectors.joining())
        + ";\nend\n";
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

  private static String call(Call call, Scope scope) {
    List<Class<? extends Enum<?>>> parameters = SentenceCheck.parameters(call.verb());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      if (argument instanceof Operand.Word word) {
        arguments.add(parameters.get(i).getSimpleName() + "." + word.name());
      } else if (argument instanceof Operand.PropertyOf of) {
        arguments.add(of.variable() + "." + accessor(of, scope) + "()");
      } else {
        arguments.add(argument.shown());
      }
    }
    return "." + call.verb() + "( " + String.join(", ", arguments) + " )";
  }

  private static String accessor(Operand.PropertyOf of, Scope scope) {
    FactType type = scope.fact(of.variable()).orElseThrow();
    if (!type.isTable()) {
      return of.property();
    }
    boolean flag = type.property(of.property()).kind() == Kind.FLAG;
    return (flag ? "is" : "get")
        + Character.toUpperCase(of.property().charAt(0))
        + of.property().substring(1);
  }
}
