package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.Token.Kind;
import java.util.List;

/** A walk over the tokens of a rule file that says what it expected. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(at);
    if (at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  boolean takeIf(String word) {
    boolean there = peek().is(word);
    if (there) {
      take();
    }
    return there;
  }

  Token expect(String word, String where) throws NotARuleFileException {
    if (!peek().is(word)) {
      throw unexpected("`" + word + "` is expected " + where);
    }
    return take();
  }

  Token expect(Kind kind, String what) throws NotARuleFileException {
    if (peek().kind() != kind) {
      throw unexpected(what + " is expected");
    }
    return take();
  }

  NotARuleFileException unexpected(String expected) {
    Token found = peek();
    return new NotARuleFileException(
        found.position(),
        false,
        "`" + found.shown() + "` cannot stand here: " + expected,
        "compare with a rule file that works, or look for a missing comma, bracket or quote just before");
  }

  static NotARuleFileException forbidden(Token token, String what, String help) {
    return new NotARuleFileException(token.position(), true, what, help);
  }
}
