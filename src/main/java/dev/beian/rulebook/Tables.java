package dev.beian.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.beian.filing.Nearest;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code tables/*.csv} by the columns that rule files declare. */
final class Tables {

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
    Map<String, String> undeclared = new LinkedHashMap<>();
    folder
        .below("tables/", ".csv")
        .forEach(
            (file, text) -> {
              FactType type = byTable.remove(name(file));
              if (type == null) {
                undeclared.put(file, name(file));
              } else {
                rows(file, text, type, rows);
              }
            });
    undeclared.forEach((file, table) -> undeclared(file, table, declared, byTable));
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

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
  }

  /** Notes a file that no table is declared for; the table of nearly that name is the one meant. */
  private void undeclared(
      String file, String table, Collection<FactType> declared, Map<String, FactType> lacking) {
    faults.unknown(
        Check.UNKNOWN_TABLE,
        file,
        new Position(1, 1),
        "table that a rule file declares",
        table,
        lacking.isEmpty()
            ? declared.stream().map(one -> one.table().orElseThrow()).toList()
            : lacking.keySet());
    Nearest.to(table, lacking.keySet()).ifPresent(lacking::remove);
  }

  /** The rows that nothing is wrong with, with their places. */
  List<Placed> placed() {
    return placed;
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
    TableHeading heading = new TableHeading(file, type, faults);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      int number = 0;
      for (NamedCsvRecord csv : reader) {
        if (number++ == 0) {
          heading.check(csv.getHeader());
        }
        int before = faults.count();
        TableLine line = new TableLine(file, csv, faults);
        TableRow row =
            new RowReader(type, heading.lacking(), providers, clauses, faults).row(line, number);
        rows.add(row);
        if (heading.lacking().isEmpty() && faults.count() == before) {
          placed.add(new Placed(row, file, line.position("")));
        }
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
}
