package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.RuleFile.Binding;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {

  private static final Set<String> FORBIDDEN =
      Set.of("eval", "accumulate", "acc", "collect", "from", "forall", "or", "do", "over", "entry");
  private static final String FORBIDDEN_HELP =
      "write patterns on the facts of the vocabulary, `not` and `exists`; for alternatives write a rule each";

  private final Tokens tokens;

  ConditionReader(Tokens tokens) {
    this.tokens = tokens;
  }

  List<Condition> conditions() throws NotARuleFileException {
    List<Condition> conditions = new ArrayList<>();
    while (!tokens.peek().is("then")) {
      if (tokens.peek().kind() == Kind.END || tokens.peek().is("end")) {
        throw tokens.unexpected("`then` is expected after the conditions");
      }
      conditions.add(condition());
      while (tokens.takeIf("and") || tokens.takeIf(",") || tokens.takeIf(";")) {
        // between conditions these say nothing more
      }
    }
    return List.copyOf(conditions);
  }

  private Condition condition() throws NotARuleFileException {
    if (tokens.takeIf("not")) {
      return new Condition(Quantifier.NOT, quantified());
    }
    if (tokens.takeIf("exists")) {
      return new Condition(Quantifier.EXISTS, quantified());
    }
    return new Condition(Quantifier.EACH, List.of(pattern()));
  }

  private List<Pattern> quantified() throws NotARuleFileException {
    if (!tokens.takeIf("(")) {
      return List.of(pattern());
    }
    List<Pattern> patterns = new ArrayList<>();
    do {
      patterns.add(pattern());
    } while (tokens.takeIf("and"));
    tokens.expect(")", "after the patterns of `not` or `exists`");
    return List.copyOf(patterns);
  }

  private Pattern pattern() throws NotARuleFileException {
    Token start = tokens.peek();
    Optional<String> variable = Optional.empty();
    if (start.kind() == Kind.VARIABLE) {
      variable = Optional.of(tokens.take().text());
      tokens.expect(":", "between a name and the fact it stands for");
    }
    forbidden();
    Token type = tokens.expect(Kind.NAME, "the name of a fact, such as `Website`,");
    if (tokens.peek().is(".")) {
      throw Tokens.forbidden(
          type,
          "`" + type.text() + ".…` names something outside the vocabulary",
          "name the fact alone, such as `Website`");
    }
    tokens.expect("(", "after the name of a fact");
    List<Constraint> constraints = new ArrayList<>();
    if (!tokens.peek().is(")")) {
      do {
        constraints.add(constraint());
      } while (tokens.takeIf(","));
    }
    tokens.expect(")", "after the constraints of a fact, or a comma before the next");
    forbidden();
    return new Pattern(variable, type.text(), List.copyOf(constraints), start.position());
  }

  private void forbidden() throws NotARuleFileException {
    Token token = tokens.peek();
    if (token.kind() == Kind.NAME && FORBIDDEN.contains(token.text())) {
      throw Tokens.forbidden(
          token, "`" + token.text() + "` is not allowed in a condition", FORBIDDEN_HELP);
    }
  }

  private Constraint constraint() throws NotARuleFileException {
    Position position = tokens.peek().position();
    ExpressionReader expressions = new ExpressionReader(tokens);
    if (tokens.peek().kind() == Kind.VARIABLE && tokens.peek(1).is(":")) {
      String variable = tokens.take().text();
      tokens.take();
      Token property = tokens.peek();
      if (property.kind() != Kind.NAME) {
        throw tokens.unexpected("the name of a property is expected after `" + variable + " :`");
      }
      boolean alone = tokens.peek(1).is(",") || tokens.peek(1).is(")");
      Optional<Expression> test = Optional.empty();
      if (alone) {
        tokens.take();
      } else {
        test = Optional.of(expressions.expression());
      }
      return new Constraint(Optional.of(new Binding(variable, property.text())), test, position);
    }
    return new Constraint(Optional.empty(), Optional.of(expressions.expression()), position);
  }
}
