package dev.beian.engine.why;

import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the operands in the tests of one rule mean. */
final class Meanings {

  private final List<ReadyPattern> patterns;
  private final Map<String, Value> names = new HashMap<>();
  private final IdentityHashMap<Operand, Optional<Value>> meant = new IdentityHashMap<>();

  /**
   * The meanings in a rule.
   *
   * @param patterns its patterns
   * @param written the same as written
   */
  Meanings(List<ReadyPattern> patterns, List<Pattern> written) {
    this.patterns = patterns;
    for (int i = 0; i < patterns.size(); i++) {
      int index = i;
      Pattern pattern = written.get(i);
      pattern.variable().ifPresent(name -> names.put(name, new Value(index, Optional.empty())));
      for (Constraint constraint : pattern.constraints()) {
        constraint
            .binding()
            .ifPresent(
                binding ->
                    names.put(
                        binding.variable(),
                        new Value(
                            index,
                            Optional.of(patterns.get(index).type().property(binding.property())))));
      }
    }
    for (ReadyPattern own : patterns) {
      tests(written.get(own.index()))
          .forEach(
              test ->
                  test.operands().forEach(operand -> meant.put(operand, meaning(operand, own))));
    }
  }

  /** The tests of a pattern as written. */
  static List<Expression> tests(Pattern written) {
    return written.constraints().stream()
        .flatMap(constraint -> constraint.test().stream())
        .toList();
  }

  /** Which property of which fact an operand of a test means; empty where it is a literal. */
  Optional<Value> of(Operand operand) {
    return Objects.requireNonNull(meant.get(operand));
  }

  /** The pattern of an index. */
  ReadyPattern pattern(int index) {
    return patterns.get(index);
  }

  /** The facts and properties of facts that a test reads. */
  List<Value> read(Expression test) {
    return test.operands().flatMap(operand -> of(operand).stream()).distinct().toList();
  }

  /** The facts and properties of facts that a test compares with. */
  List<Value> required(Expression test) {
    if (test instanceof Expression.Comparison comparison) {
      return of(comparison.right()).stream().toList();
    }
    if (test instanceof Expression.Membership membership) {
      return membership.choices().stream().flatMap(choice -> of(choice).stream()).toList();
    }
    if (test instanceof Expression.Negation negation) {
      return required(negation.part());
    }
    List<Expression> parts =
        test instanceof Expression.All all ? all.parts() : ((Expression.Any) test).parts();
    return parts.stream().flatMap(part -> required(part).stream()).toList();
  }

  private Optional<Value> meaning(Operand operand, ReadyPattern own) {
    if (operand instanceof Operand.Property property) {
      return Optional.of(
          new Value(
              own.index(),
              property.name().equals("this")
                  ? Optional.empty()
                  : Optional.of(own.type().property(property.name()))));
    }
    if (operand instanceof Operand.Variable variable) {
      return Optional.ofNullable(names.get(variable.name()));
    }
    if (operand instanceof Operand.PropertyOf of) {
      return Optional.ofNullable(names.get(of.variable()))
          .map(
              fact ->
                  new Value(
                      fact.pattern(),
                      Optional.of(patterns.get(fact.pattern()).type().property(of.property()))));
    }
    return Optional.empty();
  }
}
