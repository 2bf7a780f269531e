package dev.beian.rulebook;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.beian.rulebook.drl.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A line of a table: reads its cells and knows where they stand. */
record TableLine(String file, NamedCsvRecord csv, Faults faults) {

  Optional<String> cell(String column) {
    return csv.findField(column).map(String::strip).filter(text -> !text.isEmpty());
  }

  Position position(String column) {
    return new Position(
        (int) csv.getStartingLineNumber(), Math.max(0, csv.getHeader().indexOf(column)) + 1);
  }

  /** The day in a cell. */
  Optional<LocalDate> day(String column) {
    return cell(column)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException noDay) {
                faults.add(
                    Check.BAD_VALIDITY,
                    file,
                    position(column),
                    "`" + text + "` is no day",
                    "write it as `2024-06-01`");
                return Optional.empty();
              }
            });
  }
}
