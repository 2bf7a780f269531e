package dev.beian.rulebook;

import dev.beian.filing.Nearest;
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
import java.util.regex.Pattern;

/** Makes fact types of the tables that rule files declare. */
final class TableTypes {

  private static final Map<String, Kind> PLAIN =
      Map.of(
          "String", Kind.TEXT,
          "int", Kind.NUMBER,
          "Integer", Kind.NUMBER,
          "Day", Kind.DAY,
          "boolean", Kind.FLAG,
          "Boolean", Kind.FLAG,
          "Statement", Kind.STATEMENT);

  /** Types of columns in which every row has something. */
  private static final Set<String> FILLED = Set.of("int", "boolean", "Statement");

  /** Names that are no types here, by which a number is meant. */
  private static final Set<String> NUMERIC = Set.of("long", "Long", "short", "double", "number");

  private TableTypes() {}

  /**
   * The fact of a table.
   *
   * @param folder the folder: where the heading of the table and the rules agree on another name
   *     for a column than the declaration, that is the name
   */
  static FactType type(String file, TableDeclaration declared, RulesFolder folder, Faults faults) {
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
        Optional<String> meant = Nearest.to(column.type(), known);
        words = meant.flatMap(Words::enumNamed);
        Kind likely = NUMERIC.contains(column.type()) ? Kind.NUMBER : Kind.TEXT;
        kind =
            words.isPresent()
                ? Kind.WORD
                : meant.flatMap(name -> Optional.ofNullable(PLAIN.get(name))).orElse(likely);
      }
      if (kind == Kind.STATEMENT && !column.name().equals(TableRow.STATEMENT)) {
        faults.unknown(
            Check.TABLE,
            file,
            column.position(),
            "column of type `Statement`",
            column.name(),
            List.of(TableRow.STATEMENT));
      }
      boolean mayBeBlank = !FILLED.contains(column.type());
      String name =
          agreed(file, declared, column, folder)
              .map(known -> noted(file, column, known, faults))
              .orElse(column.name());
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

  /** The name that a column has in the heading and in rules, where the declaration has another. */
  private static Optional<String> agreed(
      String file, TableDeclaration declared, Column column, RulesFolder folder) {
    String text = folder.files().getOrDefault(path(declared), "");
    List<String> heading = List.of(text.lines().findFirst().orElse("").split(",", -1));
    if (heading.contains(column.name())) {
      return Optional.empty();
    }
    List<String> undeclared = new ArrayList<>(heading);
    declared.columns().forEach(one -> undeclared.remove(one.name()));
    String rules = folder.files().getOrDefault(file, "");
    return Nearest.to(column.name(), undeclared)
        .filter(name -> rules.matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*"));
  }

  private static String path(TableDeclaration declared) {
    return RulesFolder.ROOT + "tables/" + declared.table().orElse(declared.name()) + ".csv";
  }

  private static String noted(String file, Column column, String known, Faults faults) {
    faults.unknown(
        Check.UNKNOWN_COLUMN,
        file,
        column.position(),
        "column of this table",
        column.name(),
        List.of(known));
    return known;
  }
}
