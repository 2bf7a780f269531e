package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a rule file into tokens. */
final class Lexer {

  private static final int LONGEST_TOKEN = 400;
  private static final List<String> SYMBOLS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "(", ")", ",", ":", ";", ".", "<", ">", "!", "@",
          "-");

  private final String text;

  /** What is typed for a symbol when the keyboard is set to Chinese, and the symbol. */
  private static final String FULL_WIDTH = "（）“”‘’，：；。．＝！＜＞｜＆＠－＄";

  private static final String HALF_WIDTH = "()\"\"\"\",:;..=!<>|&@-$";

  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * The tokens of a text, up to the first place that is none.
   *
   * @param tokens the tokens, the last of which is the end
   * @param stray what is wrong where they end before the text does
   */
  record Cut(List<Token> tokens, Optional<NotARuleFileException> stray) {}

  static Cut cut(String text) {
    Lexer lexer = new Lexer(text);
    Optional<NotARuleFileException> stray = Optional.empty();
    try {
      while (lexer.skipBlank()) {
        lexer.tokens.add(lexer.next());
      }
    } catch (NotARuleFileException found) {
      stray = Optional.of(found);
    }
    Position end = stray.map(NotARuleFileException::position).orElseGet(lexer::position);
    lexer.tokens.add(new Token(Kind.END, "end of file", end));
    return new Cut(lexer.tokens, stray);
  }

  private Position position() {
    return new Position(line, at - lineStart + 1);
  }

  private boolean skipBlank() throws NotARuleFileException {
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (Character.isWhitespace(here) || here == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        skipComment();
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipComment() throws NotARuleFileException {
    Position start = position();
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new NotARuleFileException(
          start, false, "a comment that begins with `/*` never ends", "close it with `*/`");
    }
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    at = end + 2;
  }

  private Token next() throws NotARuleFileException {
    Position start = position();
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      return quoted(first, start);
    }
    if (first == '$' || (isNamePart(first) && !Character.isDigit(first))) {
      String name = run(1);
      return token(first == '$' ? Kind.VARIABLE : Kind.NAME, name, start);
    }
    if (Character.isDigit(first)) {
      return token(Kind.NUMBER, run(0), start);
    }
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return new Token(Kind.SYMBOL, symbol, start);
      }
    }
    throw stray(start, text.codePointAt(at));
  }

  private static NotARuleFileException stray(Position start, int character) {
    int known = FULL_WIDTH.indexOf(character);
    String shown = "`" + Character.toString(character) + "`";
    return new NotARuleFileException(
        start,
        true,
        (character < 128 ? shown : shown + String.format(Locale.ROOT, " (U+%04X)", character))
            + " has no meaning in a rule file",
        known >= 0
            ? "did you mean `" + HALF_WIDTH.charAt(known) + "`?"
            : "take it out; rules are made of conditions, words of the vocabulary and one sentence");
  }

  private Token token(Kind kind, String value, Position start) throws NotARuleFileException {
    if (value.length() > LONGEST_TOKEN) {
      throw new NotARuleFileException(
          start,
          true,
          "a word of " + value.length() + " characters",
          "use at most " + LONGEST_TOKEN + " characters");
    }
    return new Token(kind, value, start);
  }

  private String run(int least) {
    int start = at;
    at += least;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
  }

  private Token quoted(char quote, Position start) throws NotARuleFileException {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      if (text.charAt(end) == '\\') {
        throw new NotARuleFileException(
            start, true, "a quoted text holds a backslash", "write the character itself");
      }
      end++;
    }
    if (end >= text.length() || text.charAt(end) != quote) {
      throw new NotARuleFileException(
          start,
          false,
          "a quoted text does not end on its line",
          "close it with `" + quote + "` before the line ends");
    }
    String value = text.substring(at + 1, end);
    at = end + 1;
    return token(Kind.TEXT, value, start);
  }
}
