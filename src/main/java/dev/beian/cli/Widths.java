package dev.beian.cli;

/** How much room texts take on a terminal, where Chinese takes twice as much. */
public final class Widths {

  private Widths() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(one -> wide(one) ? 2 : 1).sum();
  }

  /** A text with blanks after it, to a width. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** A text with blanks before it, to a width. */
  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** Blanks that take the room of the first characters of a text. */
  public static String blank(String text, int characters) {
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < characters; i++) {
      char at = i < text.length() ? text.charAt(i) : ' ';
      blank.append(at == '\t' ? '\t' : wide(at) ? '\u3000' : ' ');
    }
    return blank.toString();
  }

  private static boolean wide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0xFFE0 && character <= 0xFFE6)
        || character >= 0x1F300;
  }
}
