package dev.beian.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rules folder with the tables of another cut to the rows of some provinces. */
final class FewerRows {

  private static final String TABLES = "tables";
  private static final String PROVINCE = "province";
  private static final String ALL = "*";

  private FewerRows() {}

  /**
   * Writes a folder.
   *
   * @param provinces the provinces whose rows stay; rows for all provinces always do
   */
  static void write(Path from, Path to, Set<String> provinces) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (from.relativize(file).startsWith(TABLES)) {
          Files.write(copy, cut(Files.readAllLines(file), provinces));
        } else {
          Files.writeString(copy, Files.readString(file));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> cut(List<String> table, Set<String> provinces) {
    int column = Arrays.asList(table.get(0).split(",", -1)).indexOf(PROVINCE);
    if (column < 0) {
      return table;
    }
    return Stream.concat(
            Stream.of(table.get(0)),
            table.stream().skip(1).filter(row -> stays(row.split(",", -1)[column], provinces)))
        .toList();
  }

  private static boolean stays(String province, Set<String> provinces) {
    return province.isEmpty() || province.equals(ALL) || provinces.contains(province);
  }
}
