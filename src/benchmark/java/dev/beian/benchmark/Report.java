package dev.beian.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured: a table, and the same as JSON. */
final class Report {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final List<Row> rows = new ArrayList<>();

  /**
   * A measured figure.
   *
   * @param what what was measured
   * @param value the median of the rounds
   * @param least of all rounds
   * @param most of all rounds
   * @param unit what it counts
   * @param ratio to another figure, the median over rounds; null where there is none
   * @param against the other figure
   */
  record Row(
      String what,
      double value,
      double least,
      double most,
      String unit,
      Double ratio,
      String against) {}

  /** Adds a figure. */
  void add(String what, List<Double> rounds, String unit) {
    rows.add(row(what, rounds, unit, null, ""));
  }

  /** Adds a figure and its ratio to another that was measured in the same rounds. */
  void add(
      String what, List<Double> rounds, String unit, String against, List<Double> otherRounds) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      ratios.add(rounds.get(i) / otherRounds.get(i));
    }
    rows.add(row(what, rounds, unit, median(ratios), against));
  }

  private static Row row(
      String what, List<Double> rounds, String unit, Double ratio, String against) {
    return new Row(
        what,
        median(rounds),
        Collections.min(rounds),
        Collections.max(rounds),
        unit,
        ratio,
        against);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Writes the figures as JSON. */
  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      JSON.writeValue(file.toFile(), rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The table. */
  String table() {
    List<String[]> lines = new ArrayList<>();
    lines.add(new String[] {"what", "median", "rounds", "unit", "ratio", "to"});
    for (Row row : rows) {
      lines.add(
          new String[] {
            row.what(),
            number(row.value()),
            number(row.least()) + " to " + number(row.most()),
            row.unit(),
            row.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", row.ratio()),
            row.against()
          });
    }
    int[] widths = new int[lines.get(0).length];
    for (String[] line : lines) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], line[i].length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (String[] line : lines) {
      String format = "%-" + widths[0] + "s  %" + widths[1] + "s  %" + widths[2] + "s  %-";
      format += widths[3] + "s  %" + widths[4] + "s  %s%n";
      table.append(String.format(Locale.ROOT, format, (Object[]) line));
    }
    return table.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 1000 ? "%.1f" : "%.0f", value);
  }
}
