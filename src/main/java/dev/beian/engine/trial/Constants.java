package dev.beian.engine.trial;

import dev.beian.filing.Fact;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What rules and tables compare the facts of a case with, by the place of the fact in the case. */
final class Constants {

  /**
   * What a member of a case is compared with.
   *
   * @param texts words and texts
   * @param numbers of a count, or of a list: its length
   * @param minutes of an instant: how long ago it was
   */
  record Compared(TreeSet<String> texts, TreeSet<Long> numbers, TreeSet<Long> minutes) {
    static Compared none() {
      return new Compared(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  /** A side of a comparison: a property of a fact, or a column of a table. */
  private record Side(String type, boolean table, String property) {
    static Side of(FactType type, String property) {
      return new Side(type.name(), type.isTable(), property);
    }
  }

  private static final String MINUTES = "minutes";

  private final ExecutableRules executable;
  private final Map<String, FactType> types = new HashMap<>();
  private final Map<Side, Set<Object>> bySide = new HashMap<>();
  private final Map<String, Compared> byPlace = new HashMap<>();

  Constants(ExecutableRules executable, SubmittedCase submitted) {
    this.executable = executable;
    for (ReadyRule ready : executable.rules()) {
      rule(ready);
    }
    Set<String> seen = new HashSet<>();
    for (Fact fact : submitted.facts()) {
      FactType type = types.get(fact.getClass().getSimpleName());
      String place = anywhere(fact.pointer());
      if (type != null && seen.add(type.name() + " " + place)) {
        type.properties().values().forEach(property -> place(type, property, submitted, place));
      }
    }
  }

  /** What the member at a pointer is compared with. */
  Compared at(String pointer) {
    return byPlace.getOrDefault(anywhere(pointer), Compared.none());
  }

  /** A pointer with {@code *} for indexes. */
  static String anywhere(String pointer) {
    StringBuilder place = new StringBuilder();
    for (String segment : pointer.split("/", -1)) {
      boolean index = !segment.isEmpty() && segment.chars().allMatch(Character::isDigit);
      place.append(place.isEmpty() && segment.isEmpty() ? "" : "/").append(index ? "*" : segment);
    }
    return pointer.isEmpty() ? "" : place.toString();
  }

  private void place(FactType type, Property property, SubmittedCase submitted, String place) {
    for (Object constant : bySide.getOrDefault(Side.of(type, property.name()), Set.of())) {
      for (String path : property.paths(submitted.filingCase().intent())) {
        Compared compared =
            byPlace.computeIfAbsent(Pointers.resolve(place, path), one -> Compared.none());
        if (!(constant instanceof Long number)) {
          compared.texts().add(constant.toString());
        } else if (property.measure().equals(MINUTES)) {
          compared.minutes().add(number);
        } else {
          compared.numbers().add(number);
        }
      }
    }
  }

  private void rule(ReadyRule ready) {
    Map<String, Side> names = new HashMap<>();
    Map<String, FactType> facts = new HashMap<>();
    ready
        .conditions()
        .forEach(one -> one.patterns().forEach(each -> types.put(each.type().name(), each.type())));
    for (Condition condition : ready.rule().conditions()) {
      for (Pattern pattern : condition.patterns()) {
        FactType type = Objects.requireNonNull(types.get(pattern.type()), pattern.type());
        pattern.variable().ifPresent(name -> facts.put(name, type));
        for (Constraint constraint : pattern.constraints()) {
          constraint
              .binding()
              .ifPresent(one -> names.put(one.variable(), Side.of(type, one.property())));
          constraint.test().ifPresent(test -> test(test, type, names, facts));
        }
      }
    }
  }

  private void test(
      Expression test, FactType own, Map<String, Side> names, Map<String, FactType> facts) {
    if (test instanceof Expression.All all) {
      all.parts().forEach(part -> test(part, own, names, facts));
    } else if (test instanceof Expression.Any any) {
      any.parts().forEach(part -> test(part, own, names, facts));
    } else if (test instanceof Expression.Negation negation) {
      test(negation.part(), own, names, facts);
    } else {
      List<Object> sides = new ArrayList<>();
      test.operands().forEach(operand -> side(operand, own, names, facts, sides));
      Object first = sides.isEmpty() ? "" : sides.get(0);
      for (Object other : sides.subList(Math.min(1, sides.size()), sides.size())) {
        compared(first, other);
        compared(other, first);
      }
    }
  }

  private static void side(
      Operand operand,
      FactType own,
      Map<String, Side> names,
      Map<String, FactType> facts,
      List<Object> sides) {
    if (operand instanceof Operand.Property property) {
      sides.add(Side.of(own, property.name()));
    } else if (operand instanceof Operand.Variable variable) {
      sides.add(names.containsKey(variable.name()) ? names.get(variable.name()) : variable);
    } else if (operand instanceof Operand.PropertyOf of) {
      FactType type = facts.get(of.variable());
      sides.add(type == null ? of : Side.of(type, of.property()));
    } else if (operand instanceof Operand.Figure figure) {
      sides.add(figure.value());
    } else if (operand instanceof Operand.Word || operand instanceof Operand.Text) {
      sides.add(operand instanceof Operand.Text text ? text.value() : operand.shown());
    } else {
      sides.add(operand);
    }
  }

  private void compared(Object side, Object with) {
    if (!(side instanceof Side fact) || fact.table()) {
      return;
    }
    Set<Object> constants = bySide.computeIfAbsent(fact, one -> new HashSet<>());
    if (with instanceof String || with instanceof Long) {
      constants.add(with);
    } else if (with instanceof Side column && column.table()) {
      for (TableRow row : executable.rows()) {
        Object cell = row.values().get(column.property());
        if (cell != null && row.type().name().equals(column.type())) {
          constants.add(
              cell instanceof Number number ? (Object) number.longValue() : cell.toString());
        }
      }
    }
  }
}
