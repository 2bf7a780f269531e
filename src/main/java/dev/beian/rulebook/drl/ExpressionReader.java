package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.Expression.Operator;
import dev.beian.rulebook.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tests and operands. */
final class ExpressionReader {

  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 9;

  private final Tokens tokens;
  private int depth;

  ExpressionReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Expression expression() throws NotARuleFileException {
    if (++depth > DEEPEST) {
      throw Tokens.forbidden(
          tokens.peek(),
          "a test nests deeper than " + DEEPEST + " levels",
          "divide it among several constraints or rules");
    }
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(conjunction());
    } while (tokens.takeIf("||"));
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Expression.Any(List.copyOf(parts));
  }

  private Expression conjunction() throws NotARuleFileException {
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(unary());
    } while (tokens.takeIf("&&"));
    return parts.size() == 1 ? parts.get(0) : new Expression.All(List.copyOf(parts));
  }

  private Expression unary() throws NotARuleFileException {
    if (tokens.takeIf("!")) {
      tokens.expect("(", "after `!`");
      Expression part = expression();
      tokens.expect(")", "after the test that `!` turns round");
      return new Expression.Negation(part);
    }
    if (tokens.takeIf("(")) {
      Expression part = expression();
      tokens.expect(")", "at the end of the test in brackets");
      return part;
    }
    return comparison();
  }

  private Expression comparison() throws NotARuleFileException {
    Operand left = operand();
    boolean negated = tokens.peek().is("not") && tokens.peek(1).kind() == Kind.NAME;
    if (negated) {
      tokens.take();
    }
    if (tokens.takeIf("in")) {
      return new Expression.Membership(left, negated, choices());
    }
    Token sign = tokens.peek();
    Operator operator =
        operator((negated ? "not " : "") + sign.text())
            .orElseThrow(
                () ->
                    tokens.unexpected(
                        "an operator is expected after `"
                            + left.shown()
                            + "`: == != < <= > >= contains memberOf in, with `not` before a word"));
    tokens.take();
    return new Expression.Comparison(left, operator, operand());
  }

  private static Optional<Operator> operator(String sign) {
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(sign)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private List<Operand> choices() throws NotARuleFileException {
    tokens.expect("(", "after `in`");
    List<Operand> choices = new ArrayList<>();
    do {
      choices.add(operand());
    } while (tokens.takeIf(","));
    tokens.expect(")", "after the choices of `in`");
    return List.copyOf(choices);
  }

  /** An operand; one of the sentence may be written as a call of an accessor. */
  Operand operand() throws NotARuleFileException {
    Token token = tokens.take();
    return switch (token.kind()) {
      case VARIABLE -> variable(token);
      case TEXT -> new Operand.Text(token.text(), token.position());
      case NUMBER -> number(token, 1);
      case NAME -> named(token);
      default -> {
        if (token.is("-") && tokens.peek().kind() == Kind.NUMBER) {
          yield number(tokens.take(), -1);
        }
        throw new NotARuleFileException(
            token.position(),
            false,
            "`" + token.shown() + "` is no value",
            "name a property, a `$name`, a word of the vocabulary, a number or a quoted text");
      }
    };
  }

  private Operand variable(Token token) throws NotARuleFileException {
    if (!tokens.takeIf(".")) {
      return new Operand.Variable(token.text(), token.position());
    }
    Token property = tokens.expect(Kind.NAME, "the name of a property, after the dot,");
    String name = property.text();
    if (tokens.takeIf("(")) {
      tokens.expect(")", "directly after `" + name + "(`: properties take nothing");
      if (name.startsWith("get") && name.length() > 3) {
        name = Character.toLowerCase(name.charAt(3)) + name.substring(4);
      }
    }
    if (tokens.peek().is(".")) {
      throw Tokens.forbidden(
          tokens.peek(),
          "`" + token.text() + "." + name + ".…` goes further than a property",
          "match the fact you want in a pattern of its own and name it");
    }
    return new Operand.PropertyOf(token.text(), name, token.position());
  }

  private Operand named(Token token) throws NotARuleFileException {
    String name = token.text();
    if (tokens.peek().is(".") && tokens.peek(1).kind() == Kind.NAME && isWord(tokens.peek(1))) {
      tokens.take();
      return new Operand.Word(tokens.take().text(), token.position());
    }
    if (tokens.peek().is("(") || tokens.peek().is(".") || name.equals("new")) {
      throw Tokens.forbidden(
          token,
          "`" + name + (name.equals("new") ? " " : "") + tokens.peek().text() + "` calls code",
          "compare properties of the vocabulary with values; nothing can be called in a rule");
    }
    if (name.equals("true") || name.equals("false")) {
      return new Operand.Flag(name.equals("true"), token.position());
    }
    if (name.equals("null")) {
      return new Operand.Blank(token.position());
    }
    return isWord(token)
        ? new Operand.Word(name, token.position())
        : new Operand.Property(name, token.position());
  }

  private static boolean isWord(Token token) {
    return token.text().length() > 1
        && token
            .text()
            .chars()
            .allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
  }

  private static Operand number(Token token, int sign) throws NotARuleFileException {
    if (!token.text().chars().allMatch(Character::isDigit)
        || token.text().length() > LONGEST_NUMBER) {
      throw Tokens.forbidden(
          token,
          "`" + token.text() + "` is no whole number of at most " + LONGEST_NUMBER + " digits",
          "figures stand in tables");
    }
    return new Operand.Figure(sign * Long.parseLong(token.text()), token.position());
  }
}
