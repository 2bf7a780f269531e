package dev.beian.cli.book;

import java.util.Collections;
import java.util.List;

/** Writes Markdown. */
final class Markdown implements Pages {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void heading(int level, String heading) {
    text.append("#".repeat(level)).append(' ').append(escaped(heading)).append("\n\n");
  }

  @Override
  public void paragraph(String paragraph) {
    text.append(escaped(paragraph)).append("\n\n");
  }

  @Override
  public void list(List<String> entries) {
    entries.forEach(entry -> text.append("- ").append(escaped(entry)).append('\n'));
    text.append('\n');
  }

  @Override
  public void table(List<List<String>> rows) {
    row(rows.get(0));
    row(Collections.nCopies(rows.get(0).size(), "---"));
    rows.stream().skip(1).forEach(this::row);
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append('|');
    cells.forEach(cell -> text.append(' ').append(escaped(cell).replace("|", "\\|")).append(" |"));
    text.append('\n');
  }

  private static String escaped(String words) {
    return words.replace("<", "&lt;").replace("*", "\\*").replace("\n", " ");
  }

  @Override
  public String text() {
    return text.toString().strip() + "\n";
  }
}
