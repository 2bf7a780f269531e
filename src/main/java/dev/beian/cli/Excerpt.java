package dev.beian.cli;

/**
 * What is shown of a line around a place in it: all of a short line, the neighbourhood in a long
 * one.
 *
 * @param text the excerpt, with an ellipsis where something is left out
 * @param at where the place is in it, from 0
 */
public record Excerpt(String text, int at) {

  private static final int WIDEST = 100;
  private static final int BEFORE = 40;
  private static final String LEFT_OUT = "…";

  /**
   * The excerpt of a line.
   *
   * @param column the place, from 1; may lie just behind the line
   */
  public static Excerpt of(String line, int column) {
    int place = Math.min(column - 1, line.length());
    if (Widths.of(line) <= WIDEST) {
      return new Excerpt(line, place);
    }
    int from = place;
    while (from > 0 && Widths.of(line.substring(from - 1, place)) <= BEFORE) {
      from--;
    }
    int to = place;
    while (to < line.length() && Widths.of(line.substring(from, to + 1)) <= WIDEST) {
      to++;
    }
    String before = from > 0 ? LEFT_OUT : "";
    String after = to < line.length() ? LEFT_OUT : "";
    return new Excerpt(before + line.substring(from, to) + after, before.length() + place - from);
  }

  /** Blanks that take the room of what is before the place. */
  public String margin() {
    return Widths.blank(text, at);
  }
}
