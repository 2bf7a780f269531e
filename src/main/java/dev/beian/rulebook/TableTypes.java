package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.RuleFile.Column;
import dev.beian.rulebook.drl.RuleFile.TableDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes fact types of the tables that rule files declare. */
final class TableTypes {

  private static final Map<String, Kind> PLAIN =
      Map.of(
          "String", Kind.TEXT,
          "int", Kind.NUMBER,
          "Integer", Kind.NUMBER,
          "Day", Kind.DAY,
          "boolean", Kind.FLAG,
          "Boolean", Kind.FLAG);

  /** Names that are no types here, by which a number is meant. */
  private static final Set<String> NUMERIC = Set.of("long", "Long", "short", "double", "number");

  private TableTypes() {}

  static FactType type(String file, TableDeclaration declared, Faults faults) {
    if (declared.table().isEmpty()) {
      faults.add(
          Check.UNKNOWN_TABLE,
          file,
          declared.position(),
          "`" + declared.name() + "` names no table",
          "add `@Table(\"…\")`, the name of the file in `tables/` without its ending");
    }
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Column column : declared.columns()) {
      Kind kind = PLAIN.getOrDefault(column.type(), Kind.WORD);
      Optional<Class<? extends Enum<?>>> words = Words.enumNamed(column.type());
      if (kind == Kind.WORD && words.isEmpty()) {
        List<String> known = new ArrayList<>(PLAIN.keySet());
        known.addAll(Words.enumNames());
        faults.unknown(
            Check.TABLE, file, column.position(), "type of a column", column.type(), known);
        kind = NUMERIC.contains(column.type()) ? Kind.NUMBER : Kind.TEXT;
      }
      boolean mayBeBlank = !column.type().equals("int") && !column.type().equals("boolean");
      String name = column.name();
      properties.put(
          name,
          new Property(
              name,
              kind,
              words,
              mayBeBlank,
              List.of(),
              List.of(),
              List.of(),
              "",
              fact -> ((TableRow) fact).values().get(name)));
    }
    return new FactType(
        declared.name(),
        properties,
        Optional.of(declared.table().orElse(declared.name())),
        Optional.empty());
  }
}
