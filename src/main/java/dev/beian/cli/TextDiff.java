package dev.beian.cli;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with those around them, as {@code diff -u} shows them. */
public final class TextDiff {

  private static final int CONTEXT = 3;

  /** A line: kept (blank), taken out (-), or put in (+). */
  private record Line(char sign, String text) {}

  private TextDiff() {}

  /** The difference; empty where there is none. */
  public static String of(String file, String before, String after, Style style) {
    if (before.equals(after)) {
      return "";
    }
    List<Line> lines = lines(before.split("\n", -1), after.split("\n", -1));
    StringBuilder text = new StringBuilder();
    text.append(style.bold("--- " + file)).append('\n');
    text.append(style.bold("+++ " + file)).append('\n');
    int oldLine = 1;
    int newLine = 1;
    boolean shown = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean near = near(lines, i);
      if (near && !shown) {
        text.append(style.cyan("@@ -" + oldLine + " +" + newLine + " @@")).append('\n');
      }
      if (near) {
        text.append(coloured(lines.get(i), style)).append('\n');
      }
      shown = near;
      oldLine += lines.get(i).sign() == '+' ? 0 : 1;
      newLine += lines.get(i).sign() == '-' ? 0 : 1;
    }
    return text.toString();
  }

  private static String coloured(Line line, Style style) {
    String text = line.sign() + line.text();
    return switch (line.sign()) {
      case '-' -> style.red(text);
      case '+' -> style.green(text);
      default -> text;
    };
  }

  private static boolean near(List<Line> lines, int at) {
    for (int i = Math.max(0, at - CONTEXT); i < Math.min(lines.size(), at + CONTEXT + 1); i++) {
      if (lines.get(i).sign() != ' ') {
        return true;
      }
    }
    return false;
  }

  private static List<Line> lines(String[] before, String[] after) {
    int start = 0;
    while (start < Math.min(before.length, after.length) && before[start].equals(after[start])) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.length, after.length) - start
        && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
      end++;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      lines.add(new Line(' ', before[i]));
    }
    middle(before, start, before.length - end, after, start, after.length - end, lines);
    for (int i = before.length - end; i < before.length; i++) {
      lines.add(new Line(' ', before[i]));
    }
    return lines;
  }

  private static void middle(
      String[] before, int b, int bEnd, String[] after, int a, int aEnd, List<Line> lines) {
    int[][] common = new int[bEnd - b + 1][aEnd - a + 1];
    for (int i = bEnd - b - 1; i >= 0; i--) {
      for (int j = aEnd - a - 1; j >= 0; j--) {
        common[i][j] =
            before[b + i].equals(after[a + j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < bEnd - b || j < aEnd - a) {
      if (i < bEnd - b && j < aEnd - a && before[b + i].equals(after[a + j])) {
        lines.add(new Line(' ', before[b + i++]));
        j++;
      } else if (j >= aEnd - a || (i < bEnd - b && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line('-', before[b + i++]));
      } else {
        lines.add(new Line('+', after[a + j++]));
      }
    }
  }
}
