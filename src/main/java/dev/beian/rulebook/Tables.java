package dev.beian.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.beian.filing.Notations;
import dev.beian.filing.Provinces;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code tables/*.csv} by the columns that rule files declare. */
final class Tables {

  private static final Set<String> COMMON =
      Set.of("provider", "province", "from", "until", "source", "statement", "note");
  private static final String EVERYWHERE = "*";

  private final RulesFolder folder;
  private final Faults faults;
  private final Set<String> providers;
  private final Clauses clauses;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * A row and where it stands.
   *
   * @param row the row
   * @param file its file
   * @param position its place there
   */
  record Placed(TableRow row, String file, Position position) {}

  Tables(RulesFolder folder, Faults faults, Set<String> providers, Clauses clauses) {
    this.folder = folder;
    this.faults = faults;
    this.providers = providers;
    this.clauses = clauses;
  }

  /** The rows of all tables. */
  List<TableRow> read(Collection<FactType> declared) {
    List<TableRow> rows = new ArrayList<>();
    Map<String, FactType> byTable = new LinkedHashMap<>();
    declared.forEach(type -> byTable.put(type.table().orElseThrow(), type));
    folder
        .below("tables/", ".csv")
        .forEach(
            (file, text) -> {
              String table = file.substring(file.lastIndexOf('/') + 1, file.length() - 4);
              FactType type = byTable.remove(table);
              if (type == null) {
                faults.unknown(
                    Check.UNKNOWN_TABLE,
                    file,
                    new Position(1, 1),
                    "table that a rule file declares",
                    table,
                    declared.stream().map(one -> one.table().orElseThrow()).toList());
              } else {
                rows(file, text, type, rows);
              }
            });
    byTable.forEach(
        (table, type) ->
            faults.add(
                Check.UNKNOWN_TABLE,
                RulesFolder.ROOT + "tables/" + table + ".csv",
                new Position(1, 1),
                "the table of `" + type.name() + "` has no file",
                "add the file, its heading naming the columns " + type.properties().keySet()));
    return rows;
  }

  /** The rows that were read, with their places. */
  List<Placed> placed() {
    return placed;
  }

  private static int columnOf(String name, List<String> heading) {
    return 1
        + heading.subList(0, heading.indexOf(name)).stream().mapToInt(c -> c.length() + 1).sum();
  }

  /** Notes a quote that nothing closes; whether there is one. */
  private boolean openQuote(String file, String text) {
    if (text.chars().filter(character -> character == '"').count() % 2 == 0) {
      return false;
    }
    int at = text.lastIndexOf('"');
    int line = 1 + (int) text.substring(0, at).chars().filter(one -> one == '\n').count();
    faults.add(
        Check.TABLE,
        file,
        new Position(line, at - text.lastIndexOf('\n', at)),
        "a quote is opened and not closed, or closed and not opened",
        "take it out, or add the other one; a quote within a cell is written twice");
    return true;
  }

  private void rows(String file, String text, FactType type, List<TableRow> rows) {
    if (openQuote(file, text)) {
      return;
    }
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      int number = 0;
      for (NamedCsvRecord csv : reader) {
        if (number++ == 0) {
          heading(file, csv.getHeader(), type);
        }
        Line line = new Line(file, csv);
        TableRow row = row(line, number, type);
        rows.add(row);
        placed.add(new Placed(row, file, line.position("")));
      }
    } catch (CsvParseException | java.io.UncheckedIOException malformed) {
      faults.add(
          Check.TABLE,
          file,
          new Position(1, 1),
          "the table does not read as CSV",
          "look for an open quote or a repeated heading");
    } catch (java.io.IOException inMemory) {
      throw new java.io.UncheckedIOException(inMemory);
    }
  }

  private void heading(String file, List<String> heading, FactType type) {
    Set<String> known = new HashSet<>(type.properties().keySet());
    known.addAll(COMMON);
    for (String column : heading) {
      if (!known.contains(column)) {
        faults.unknown(
            Check.UNKNOWN_COLUMN,
            file,
            new Position(1, columnOf(column, heading)),
            "column of this table",
            column,
            known);
      }
    }
    for (String column : type.properties().keySet()) {
      if (!heading.contains(column)) {
        faults.add(
            Check.UNKNOWN_COLUMN,
            file,
            new Position(1, 1),
            "the column `" + column + "` is missing",
            "add it to the heading");
      }
    }
  }

  /** A line of a table: reads its cells and knows where they stand. */
  private record Line(String file, NamedCsvRecord csv) {

    Optional<String> cell(String column) {
      return csv.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    Position position(String column) {
      return new Position(
          (int) csv.getStartingLineNumber(), Math.max(0, csv.getHeader().indexOf(column)) + 1);
    }
  }

  private TableRow row(Line line, int number, FactType type) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Property property : type.properties().values()) {
      line.cell(property.name())
          .ifPresent(
              text ->
                  value(property, text)
                      .ifPresentOrElse(
                          value -> values.put(property.name(), value),
                          () -> wrongCell(line, property, text)));
      if (line.cell(property.name()).isEmpty() && !property.mayBeUnknown()) {
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
    Rule.Validity validity = new Rule.Validity(day(line, "from"), day(line, "until"));
    if (validity.from().isPresent()
        && validity.until().filter(end -> !validity.from().get().isBefore(end)).isPresent()) {
      faults.add(
          Check.BAD_VALIDITY,
          line.file(),
          line.position("until"),
          "row " + number + " ends before it begins",
          "`until` is the first day on which it is no longer in force");
    }
    List<Rule.Clause> sources =
        line.cell("source")
            .map(list -> clauses.clauses(list, line.file(), line.position("source")))
            .orElse(List.of());
    List<String> statements =
        line.cell("statement")
            .map(list -> clauses.statements(list, sources, line.file(), line.position("statement")))
            .orElse(List.of());
    return new TableRow(
        type, number, provider, province, validity, sources, statements, Map.copyOf(values));
  }

  private Optional<LocalDate> day(Line line, String column) {
    return line.cell(column)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException noDay) {
                faults.add(
                    Check.BAD_VALIDITY,
                    line.file(),
                    line.position(column),
                    "`" + text + "` is no day",
                    "write it as `2024-06-01`");
                return Optional.empty();
              }
            });
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

  private void wrongCell(Line line, Property property, String text) {
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
