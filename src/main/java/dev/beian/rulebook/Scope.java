package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a rule gives to facts and properties. */
public final class Scope {

  private final Map<String, FactType> facts = new LinkedHashMap<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  private Scope() {}

  /** The names of a rule whose facts and properties are all known. */
  public static Scope of(List<Condition> conditions, Map<String, FactType> types) {
    Scope scope = new Scope();
    for (Condition condition : conditions) {
      for (Pattern pattern : condition.patterns()) {
        FactType type = types.get(pattern.type());
        if (type != null) {
          pattern.variable().ifPresent(variable -> scope.facts.put(variable, type));
          for (Constraint constraint : pattern.constraints()) {
            constraint
                .binding()
                .ifPresent(
                    binding ->
                        Optional.ofNullable(type.properties().get(binding.property()))
                            .ifPresent(one -> scope.properties.put(binding.variable(), one)));
          }
        }
      }
    }
    return scope;
  }

  /** The fact that a name stands for. */
  public Optional<FactType> fact(String variable) {
    return Optional.ofNullable(facts.get(variable));
  }

  /** All names. */
  public List<String> names() {
    return java.util.stream.Stream.concat(facts.keySet().stream(), properties.keySet().stream())
        .toList();
  }

  /** The property that an operand of a pattern means; empty for literals, words and whole facts. */
  public Optional<Property> property(Operand operand, FactType pattern) {
    if (operand instanceof Operand.Property own) {
      return Optional.ofNullable(pattern.properties().get(own.name()));
    }
    if (operand instanceof Operand.Variable variable) {
      return Optional.ofNullable(properties.get(variable.name()));
    }
    if (operand instanceof Operand.PropertyOf of) {
      return fact(of.variable()).map(type -> type.properties().get(of.property()));
    }
    return Optional.empty();
  }
}
