package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.RuleFile.Call;
import dev.beian.rulebook.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code then} and {@code end}: one sentence to {@code decision}. */
final class SentenceReader {

  private static final String HELP =
      "say one sentence: `decision.requiresAction( $website, \"code\" ).step( SUBMIT_ACCESS_FILING );`";

  private final Tokens tokens;

  SentenceReader(Tokens tokens) {
    this.tokens = tokens;
  }

  List<Call> sentence() throws NotARuleFileException {
    Token start = tokens.peek();
    if (!tokens.takeIf("decision")) {
      throw Tokens.forbidden(
          start, "the sentence of a rule begins with `" + start.shown() + "`", HELP);
    }
    List<Call> calls = new ArrayList<>();
    while (tokens.takeIf(".")) {
      calls.add(call());
    }
    if (calls.isEmpty()) {
      throw tokens.unexpected("a verb is expected after `decision`, such as `.informs( … )`");
    }
    tokens.expect(";", "at the end of the sentence");
    if (tokens.peek().kind() == Kind.END) {
      throw tokens.unexpected("`end` is expected after the sentence");
    }
    if (!tokens.peek().is("end")) {
      throw Tokens.forbidden(
          tokens.peek(), "`" + tokens.peek().shown() + "` follows the sentence of the rule", HELP);
    }
    return List.copyOf(calls);
  }

  private Call call() throws NotARuleFileException {
    Token verb = tokens.expect(Kind.NAME, "a verb");
    tokens.expect("(", "after `" + verb.text() + "`");
    List<Operand> arguments = new ArrayList<>();
    if (!tokens.peek().is(")")) {
      do {
        Operand argument = new ExpressionReader(tokens).operand();
        if (argument instanceof Operand.Property property) {
          throw Tokens.forbidden(
              tokens.peek(),
              "`" + property.name() + "` has no meaning in the sentence",
              "give the value a `$name` in the conditions and use that");
        }
        arguments.add(argument);
      } while (tokens.takeIf(","));
    }
    tokens.expect(")", "after the words of `" + verb.text() + "`, or a comma before the next");
    return new Call(verb.text(), List.copyOf(arguments), verb.position());
  }
}
