package dev.beian.rulebook;

import dev.beian.filing.Notations;
import dev.beian.filing.Provinces;
import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one table and notes the cells that do not read. */
final class RowReader {

  private static final String EVERYWHERE = "*";

  private final FactType type;
  private final Set<String> lacking;
  private final Set<String> providers;
  private final Clauses clauses;
  private final Faults faults;

  /**
   * A reader.
   *
   * @param lacking the declared columns that the heading does not have
   */
  RowReader(
      FactType type, Set<String> lacking, Set<String> providers, Clauses clauses, Faults faults) {
    this.type = type;
    this.lacking = lacking;
    this.providers = providers;
    this.clauses = clauses;
    this.faults = faults;
  }

  /** The row in a line. */
  TableRow row(TableLine line, int number) {
    List<Rule.Clause> sources =
        line.cell("source")
            .map(list -> clauses.clauses(list, line.file(), line.position("source")))
            .orElse(List.of());
    List<String> statements =
        line.cell(TableRow.STATEMENT)
            .map(
                list ->
                    clauses.statements(
                        list, sources, line.file(), line.position(TableRow.STATEMENT)))
            .orElse(List.of());
    Map<String, Object> values = new LinkedHashMap<>();
    for (Property property : type.properties().values()) {
      line.cell(property.name())
          .filter(text -> property.kind() != Kind.STATEMENT)
          .ifPresent(
              text ->
                  value(property, text)
                      .ifPresentOrElse(
                          value -> values.put(property.name(), value),
                          () -> wrongCell(line, property, text)));
      if (property.kind() == Kind.STATEMENT) {
        cited(line, sources, statements).ifPresent(value -> values.put(property.name(), value));
      }
      if (line.cell(property.name()).isEmpty()
          && !property.mayBeUnknown()
          && !lacking.contains(property.name())) {
        faults.add(
            Check.TABLE,
            line.file(),
            line.position(property.name()),
            "row " + number + " has no `" + property.name() + "`",
            "fill the cell");
      }
    }
    Optional<String> provider = line.cell("provider").filter(id -> !id.equals(EVERYWHERE));
    provider
        .filter(id -> !providers.contains(id))
        .ifPresent(
            id ->
                faults.unknown(
                    Check.TABLE,
                    line.file(),
                    line.position("provider"),
                    "provider with a folder",
                    id,
                    providers));
    Optional<String> province = line.cell("province").filter(code -> !code.equals(EVERYWHERE));
    province
        .filter(code -> !Provinces.codes().contains(code))
        .ifPresent(
            code ->
                faults.unknown(
                    Check.TABLE,
                    line.file(),
                    line.position("province"),
                    "province",
                    code,
                    Provinces.codes()));
    Rule.Validity validity = new Rule.Validity(line.day("from"), line.day("until"));
    if (validity.from().isPresent()
        && validity.until().filter(end -> !validity.from().get().isBefore(end)).isPresent()) {
      faults.add(
          Check.BAD_VALIDITY,
          line.file(),
          line.position("until"),
          "row " + number + " ends before it begins",
          "`until` is the first day on which it is no longer in force");
    }
    return new TableRow(
        type, number, provider, province, validity, sources, statements, Map.copyOf(values));
  }

  /** The single fact that a row cites; of several none is the one to show. */
  private Optional<Object> cited(
      TableLine line, List<Rule.Clause> sources, List<String> statements) {
    if (statements.size() > 1) {
      faults.add(
          Check.TABLE,
          line.file(),
          line.position(TableRow.STATEMENT),
          "`" + String.join(", ", statements) + "` are several statements of sources",
          "write one of them, and a row for each of the others");
    }
    return statements.size() == 1
        ? clauses
            .of(statements.get(0), sources)
            .map(clause -> new TableRow.Cited(clause, statements.get(0)))
        : Optional.empty();
  }

  private static Optional<Object> value(Property property, String text) {
    return switch (property.kind()) {
      case FLAG ->
          text.equals("true") || text.equals("false")
              ? Optional.of(Boolean.valueOf(text))
              : Optional.empty();
      case NUMBER ->
          text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
      case DAY -> Notations.day(text).map(day -> (Object) day);
      case WORD ->
          property.words().flatMap(words -> Words.constant(words, text)).map(word -> (Object) word);
      default -> Optional.of(text);
    };
  }

  private void wrongCell(TableLine line, Property property, String text) {
    if (property.words().isPresent()) {
      faults.unknown(
          Check.TABLE,
          line.file(),
          line.position(property.name()),
          "word of `" + property.name() + "`",
          text,
          Words.of(property.words().get()));
    } else {
      faults.add(
          Check.TABLE,
          line.file(),
          line.position(property.name()),
          "`"
              + text
              + "` is no "
              + switch (property.kind()) {
                case FLAG -> "`true` or `false`";
                case DAY -> "day such as `2024-06-01`";
                default -> "whole number";
              },
          "mend the cell in column `" + property.name() + "`");
    }
  }
}
