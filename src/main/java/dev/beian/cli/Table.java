package dev.beian.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of texts, its first column to the left and the others to the right. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the first is the heading. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The table, its heading and its last row apart. */
  public String shown(Style style) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Widths.of(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = rows.get(r).get(i);
        line.append(i == 0 ? "" : "  ")
            .append(i == 0 ? Widths.padded(cell, widths[i]) : Widths.right(cell, widths[i]));
      }
      boolean heading = r == 0 || r == rows.size() - 1;
      text.append(heading ? style.bold(line.toString()) : line.toString()).append('\n');
    }
    return text.toString();
  }
}
