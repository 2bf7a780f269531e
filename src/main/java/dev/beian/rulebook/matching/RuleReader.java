package dev.beian.rulebook.matching;

import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.matching.ReadyRule.Join;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes rules that have been checked ready to run. */
public final class RuleReader {

  private final Map<String, FactType> types;
  private final Map<String, Value> names = new HashMap<>();
  private final List<FactType> patternTypes = new ArrayList<>();

  private RuleReader(Map<String, FactType> types) {
    this.types = types;
  }

  /**
   * Makes a rule ready.
   *
   * @param rule the rule; every name in it has been found to lead somewhere
   * @param types the facts by name
   */
  public static ReadyRule ready(Rule rule, Map<String, FactType> types) {
    return new RuleReader(types).read(rule);
  }

  private ReadyRule read(Rule rule) {
    List<ReadyCondition> conditions = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      conditions.add(
          ReadyCondition.of(
              condition.quantifier(), condition.patterns().stream().map(this::pattern).toList()));
    }
    List<Value> slots = rule.says().values().stream().map(operand -> value(operand, -1)).toList();
    return new ReadyRule(
        rule,
        List.copyOf(conditions),
        patternTypes.size(),
        named(rule.says().about()).pattern(),
        slots,
        rule.says().follows().stream().map(Follows::read).toList());
  }

  private ReadyPattern pattern(Pattern pattern) {
    FactType type = Objects.requireNonNull(types.get(pattern.type()), pattern.type());
    int index = patternTypes.size();
    patternTypes.add(type);
    pattern
        .variable()
        .ifPresent(variable -> names.put(variable, new Value(index, Optional.empty())));
    List<Test> tests = new ArrayList<>();
    Map<String, Property> read = new LinkedHashMap<>();
    List<Join> joins = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      constraint
          .binding()
          .ifPresent(
              binding -> {
                Property property = type.property(binding.property());
                names.put(binding.variable(), new Value(index, Optional.of(property)));
                read.put(property.name(), property);
              });
      constraint
          .test()
          .ifPresent(
              test -> {
                Test ready = test(test, index);
                tests.add(ready);
                join(test, ready, type).ifPresent(joins::add);
                test.operands()
                    .filter(Operand.Property.class::isInstance)
                    .map(operand -> ((Operand.Property) operand).name())
                    .filter(type.properties()::containsKey)
                    .forEach(name -> read.put(name, type.property(name)));
              });
    }
    return new ReadyPattern(
        index, type, List.copyOf(tests), List.copyOf(read.values()), joins.stream().findFirst());
  }

  private Optional<Join> join(Expression test, Test ready, FactType type) {
    boolean hangs =
        test instanceof Expression.Comparison comparison
            && comparison.operator() == Expression.Operator.EQUAL
            && comparison.left() instanceof Operand.Property left
            && comparison.right() instanceof Operand.Variable
            && !left.name().equals("this")
            && type.property(left.name()).kind() == FactType.Kind.FACT;
    return hangs
        ? Optional.of(
            new Join(ready, type.property(ready.properties().get(0)), ready.others().get(0)))
        : Optional.empty();
  }

  private Test test(Expression expression, int own) {
    List<Integer> others =
        expression
            .operands()
            .map(operand -> origin(operand, own))
            .filter(index -> index >= 0 && index != own)
            .distinct()
            .sorted()
            .toList();
    List<String> properties =
        expression
            .operands()
            .filter(Operand.Property.class::isInstance)
            .map(operand -> ((Operand.Property) operand).name())
            .distinct()
            .toList();
    return new Test(
        expression.shown().intern(),
        properties,
        others,
        new TestReader(operand -> value(operand, own), own).read(expression));
  }

  private int origin(Operand operand, int own) {
    boolean literal =
        !(operand instanceof Operand.Variable)
            && !(operand instanceof Operand.PropertyOf)
            && !(operand instanceof Operand.Property);
    return literal ? -1 : value(operand, own).pattern();
  }

  private Value value(Operand operand, int own) {
    if (operand instanceof Operand.Property property) {
      return new Value(
          own,
          property.name().equals("this")
              ? Optional.empty()
              : Optional.of(patternTypes.get(own).property(property.name())));
    }
    if (operand instanceof Operand.Variable variable) {
      return named(variable.name());
    }
    Operand.PropertyOf of = (Operand.PropertyOf) operand;
    int pattern = named(of.variable()).pattern();
    return new Value(pattern, Optional.of(patternTypes.get(pattern).property(of.property())));
  }

  private Value named(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }
}
