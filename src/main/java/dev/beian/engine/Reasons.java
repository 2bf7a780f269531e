package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.decision.Decision.Assumed;
import dev.beian.decision.Decision.Because;
import dev.beian.filing.Fact;
import dev.beian.filing.Field;
import dev.beian.filing.Pointers;
import dev.beian.filing.Pointers.Target;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which facts of the case and which table rows a rule matched, and which values were only
 * assumed.
 */
final class Reasons {

  private final Rulebook rulebook;
  private final JsonNode submitted;
  private final Map<Object, TableRow> rows;

  /** What is told of a fact: its place, and the measure taken there. */
  private record Told(String path, String measure) {}

  Reasons(Rulebook rulebook, JsonNode submitted, Map<Object, TableRow> rows) {
    this.rulebook = rulebook;
    this.submitted = submitted;
    this.rows = rows;
  }

  /** The facts and rows that a rule matched, in the order of its conditions. */
  List<Because> because(Spoken spoken) {
    Map<Told, Because> told = new LinkedHashMap<>();
    List<Because> table = new ArrayList<>();
    eachMatched(
        spoken,
        (fact, property) -> property.from().forEach(path -> tell(fact, property, path, told)),
        row ->
            table.add(
                new Because.Row(
                    row.type().table().orElseThrow(), row.row(), new TreeMap<>(row.values()))));
    List<Because> all = new ArrayList<>(told.values());
    all.addAll(table);
    return List.copyOf(all);
  }

  private void tell(Fact fact, Property property, String path, Map<Told, Because> told) {
    if (Pointers.follow(submitted, Pointers.resolve(fact.pointer(), path))
        instanceof Target.Stated stated) {
      Told key = new Told(stated.pointer(), property.measure());
      told.putIfAbsent(
          key,
          property.measure().isEmpty()
              ? new Because.Stated(stated.pointer(), stated.value())
              : new Because.Measured(
                  stated.pointer(), property.measure(), property.reader().read(fact)));
    }
  }

  /** The values taken for absent facts that a rule relied on. */
  List<Assumed> assumed(Spoken spoken) {
    List<Assumed> assumed = new ArrayList<>();
    eachMatched(
        spoken,
        (fact, property) -> {
          for (String path : property.from()) {
            if (Pointers.follow(submitted, Pointers.resolve(fact.pointer(), path))
                instanceof Target.Absent absent) {
              Vocabulary.at(absent.pointer())
                  .flatMap(Field::assumed)
                  .filter(value -> property.reader().read(fact) != null)
                  .ifPresent(value -> assumed.add(new Assumed(absent.pointer(), value)));
            }
          }
        },
        row -> {});
    return assumed;
  }

  /** Rows that a rule matched. */
  List<TableRow> rows(Spoken spoken) {
    return spoken.matched().stream().filter(rows::containsKey).map(rows::get).toList();
  }

  private void eachMatched(
      Spoken spoken,
      java.util.function.BiConsumer<Fact, Property> property,
      java.util.function.Consumer<TableRow> row) {
    Rule rule = spoken.rule().orElseThrow();
    List<Pattern> patterns =
        rule.conditions().stream()
            .filter(condition -> condition.quantifier() == Quantifier.EACH)
            .map(Condition::patterns)
            .flatMap(Collection::stream)
            .toList();
    for (int i = 0; i < patterns.size(); i++) {
      Object matched = spoken.matched().get(i);
      if (matched instanceof Fact fact) {
        FactType type = Objects.requireNonNull(rulebook.types().get(patterns.get(i).type()));
        for (String name : named(patterns.get(i))) {
          Property one = type.properties().get(name);
          if (one != null) {
            property.accept(fact, one);
          }
        }
      } else {
        row.accept(rows.get(matched));
      }
    }
  }

  private static Set<String> named(Pattern pattern) {
    Set<String> names = new LinkedHashSet<>();
    for (Constraint constraint : pattern.constraints()) {
      constraint.binding().ifPresent(binding -> names.add(binding.property()));
      constraint
          .test()
          .ifPresent(
              test ->
                  test.operands()
                      .filter(Operand.Property.class::isInstance)
                      .forEach(operand -> names.add(((Operand.Property) operand).name())));
    }
    return names;
  }
}
