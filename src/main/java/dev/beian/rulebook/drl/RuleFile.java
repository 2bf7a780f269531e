package dev.beian.rulebook.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule file, read.
 *
 * @param tables the tables whose columns it declares
 * @param rules its rules, in order
 */
public record RuleFile(List<TableDeclaration> tables, List<RuleDeclaration> rules) {

  /**
   * The columns of a table as a fact that rules match.
   *
   * @param name name of the fact
   * @param table id of the table
   * @param columns its columns
   * @param position where it stands
   */
  public record TableDeclaration(
      String name, Optional<String> table, List<Column> columns, Position position) {}

  /**
   * A column.
   *
   * @param name its name
   * @param type name of its type
   * @param position where it stands
   */
  public record Column(String name, String type, Position position) {}

  /**
   * A rule.
   *
   * @param name its stable name
   * @param annotations what is said about it
   * @param attributes its validity
   * @param conditions what must hold
   * @param sentence what it says then
   * @param position where it stands
   */
  public record RuleDeclaration(
      String name,
      List<Label> annotations,
      List<Label> attributes,
      List<Condition> conditions,
      List<Call> sentence,
      Position position) {

    /** The value of an annotation or attribute. */
    public Optional<Label> label(String wanted) {
      return java.util.stream.Stream.concat(annotations.stream(), attributes.stream())
          .filter(label -> label.name().equals(wanted))
          .findFirst();
    }
  }

  /**
   * An annotation or attribute with its one quoted text.
   *
   * @param name its name
   * @param value the text
   * @param position where it stands
   */
  public record Label(String name, String value, Position position) {}

  /** How a condition holds patterns against the facts. */
  public enum Quantifier {
    /** For each match. */
    EACH,
    /** Where there is a match. */
    EXISTS,
    /** Where there is none. */
    NOT
  }

  /**
   * A condition: one pattern, or, under a quantifier, several that hold together.
   *
   * @param quantifier how
   * @param patterns the patterns
   */
  public record Condition(Quantifier quantifier, List<Pattern> patterns) {}

  /**
   * A fact that must be there.
   *
   * @param variable the name it gets
   * @param type name of the fact
   * @param constraints what must hold of it
   * @param position where it stands
   */
  public record Pattern(
      Optional<String> variable, String type, List<Constraint> constraints, Position position) {}

  /**
   * What must hold of a fact, or a name for one of its properties.
   *
   * @param binding a name and the property it stands for
   * @param test what must hold
   * @param position where it stands
   */
  public record Constraint(
      Optional<Binding> binding, Optional<Expression> test, Position position) {}

  /**
   * A name for a property.
   *
   * @param variable the name
   * @param property the property
   */
  public record Binding(String variable, String property) {}

  /**
   * One call of the sentence.
   *
   * @param verb what is called
   * @param arguments with what
   * @param position where it stands
   */
  public record Call(String verb, List<Operand> arguments, Position position) {}
}
