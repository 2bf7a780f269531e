package dev.beian.rulebook.drl;

import dev.beian.rulebook.drl.RuleFile.Column;
import dev.beian.rulebook.drl.RuleFile.Label;
import dev.beian.rulebook.drl.RuleFile.RuleDeclaration;
import dev.beian.rulebook.drl.RuleFile.TableDeclaration;
import dev.beian.rulebook.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rule files. What it does not know is refused. */
public final class RuleFileReader {

  private static final Set<String> ATTRIBUTES = Set.of("date-effective", "date-expires");
  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("function", "a rule file holds no code of its own"),
          Map.entry("global", "the only name that a rule speaks to is `decision`"),
          Map.entry("import", "the words of the vocabulary are there without it"),
          Map.entry("package", "the folder of the file says where it belongs"),
          Map.entry("dialect", "conditions and the sentence have one language"),
          Map.entry("query", "only rules and tables stand in a rule file"),
          Map.entry("unit", "only rules and tables stand in a rule file"),
          Map.entry("expander", "only rules and tables stand in a rule file"),
          Map.entry("template", "only rules and tables stand in a rule file"));
  private static final Set<String> OTHER_ATTRIBUTES =
      Set.of(
          "salience",
          "no-loop",
          "agenda-group",
          "ruleflow-group",
          "activation-group",
          "lock-on-active",
          "auto-focus",
          "enabled",
          "duration",
          "timer",
          "calendars",
          "dialect",
          "extends",
          "refract");

  private final Tokens tokens;

  private RuleFileReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a rule file.
   *
   * @param text the text of the file
   * @throws NotARuleFileException at the first thing that a rule file may not say
   */
  public static RuleFile read(String text) throws NotARuleFileException {
    Lexer.Cut cut = Lexer.cut(text);
    RuleFile file;
    try {
      file = new RuleFileReader(new Tokens(cut.tokens())).file();
    } catch (NotARuleFileException refused) {
      throw cut.stray()
          .filter(stray -> stray.position().equals(refused.position()))
          .orElse(refused);
    }
    if (cut.stray().isPresent()) {
      throw cut.stray().get();
    }
    return file;
  }

  private RuleFile file() throws NotARuleFileException {
    List<TableDeclaration> tables = new ArrayList<>();
    List<RuleDeclaration> rules = new ArrayList<>();
    while (tokens.peek().kind() != Kind.END) {
      Token token = tokens.take();
      if (token.is("declare")) {
        tables.add(table(token.position()));
      } else if (token.is("rule")) {
        rules.add(rule(token.position()));
      } else if (token.kind() == Kind.NAME && FORBIDDEN.containsKey(token.text())) {
        throw Tokens.forbidden(
            token,
            "`" + token.text() + "` is not allowed in a rule file",
            "take it out: " + FORBIDDEN.get(token.text()));
      } else if (!token.is(";")) {
        throw new NotARuleFileException(
            token.position(),
            false,
            "`" + token.shown() + "` begins neither a rule nor a table",
            "begin with `rule \"name\"` or `declare`, and end each with `end`");
      }
    }
    return new RuleFile(List.copyOf(tables), List.copyOf(rules));
  }

  private TableDeclaration table(Position position) throws NotARuleFileException {
    String name = tokens.expect(Kind.NAME, "the name of the table's fact").text();
    if (tokens.peek().is("extends")) {
      throw Tokens.forbidden(
          tokens.peek(), "`extends` is not allowed in a table", "name each column by itself");
    }
    Optional<String> table = Optional.empty();
    List<Column> columns = new ArrayList<>();
    while (!tokens.takeIf("end")) {
      if (tokens.peek().is("@")) {
        Label label = annotation();
        if (!label.name().equals("Table")) {
          throw new NotARuleFileException(
              label.position(),
              true,
              "`@" + label.name() + "` says nothing about a table",
              "only `@Table(\"…\")` stands here");
        }
        table = Optional.of(label.value());
      } else {
        Token column = tokens.expect(Kind.NAME, "the name of a column, or `end`,");
        tokens.expect(":", "between a column and its type");
        Token type = tokens.expect(Kind.NAME, "the type of the column");
        columns.add(new Column(column.text(), type.text(), column.position()));
        tokens.takeIf(";");
      }
    }
    return new TableDeclaration(name, table, List.copyOf(columns), position);
  }

  private RuleDeclaration rule(Position position) throws NotARuleFileException {
    String name = tokens.expect(Kind.TEXT, "the name of the rule, in quotes,").text();
    List<Label> annotations = new ArrayList<>();
    List<Label> attributes = new ArrayList<>();
    while (!tokens.peek().is("when")) {
      if (tokens.peek().is("@")) {
        annotations.add(annotation());
      } else {
        attributes.add(attribute());
      }
      tokens.takeIf(",");
    }
    tokens.expect("when", "before the conditions");
    List<RuleFile.Condition> conditions = new ConditionReader(tokens).conditions();
    tokens.expect("then", "after the conditions");
    List<RuleFile.Call> sentence = new SentenceReader(tokens).sentence();
    tokens.expect("end", "after the sentence: a rule says one sentence and nothing else");
    return new RuleDeclaration(
        name, List.copyOf(annotations), List.copyOf(attributes), conditions, sentence, position);
  }

  private Label annotation() throws NotARuleFileException {
    Token start = tokens.expect("@", "before the name of an annotation");
    String name = tokens.expect(Kind.NAME, "the name of the annotation").text();
    tokens.expect("(", "after `@" + name + "`");
    if (tokens.peek().kind() != Kind.TEXT) {
      throw Tokens.forbidden(
          tokens.peek(),
          "`@" + name + "` takes one quoted text",
          "write it as `@" + name + "(\"…\")`");
    }
    String value = tokens.take().text();
    tokens.expect(")", "after the text of `@" + name + "`");
    return new Label(name, value, start.position());
  }

  private Label attribute() throws NotARuleFileException {
    Token start = tokens.peek();
    StringBuilder name = new StringBuilder(tokens.take().text());
    while (tokens.peek().is("-")) {
      tokens.take();
      name.append('-').append(tokens.expect(Kind.NAME, "the rest of the attribute").text());
    }
    String attribute = name.toString();
    if (OTHER_ATTRIBUTES.contains(attribute)) {
      throw Tokens.forbidden(
          start,
          "`" + attribute + "` is not allowed in a rule",
          "say in the conditions when the rule holds; only `date-effective` and `date-expires` stand here");
    }
    if (!ATTRIBUTES.contains(attribute)) {
      throw new NotARuleFileException(
          start.position(),
          false,
          "`" + start.shown() + "` cannot stand between the name of a rule and `when`",
          "only `@…(\"…\")`, `date-effective \"yyyy-MM-dd\"` and `date-expires \"yyyy-MM-dd\"` stand here");
    }
    Token value = tokens.expect(Kind.TEXT, "a day in quotes, after `" + attribute + "`,");
    return new Label(attribute, value.text(), start.position());
  }
}
