package dev.beian.rulebook.drl;

/**
 * A word of a rule file.
 *
 * @param kind its kind
 * @param text its text; of a quoted text, without the quotes
 * @param position where it begins
 */
record Token(Kind kind, String text, Position position) {

  enum Kind {
    NAME,
    VARIABLE,
    TEXT,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String word) {
    return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equals(word);
  }

  /** The token as its reader saw it. */
  String shown() {
    return kind == Kind.TEXT ? '"' + text + '"' : text;
  }
}
