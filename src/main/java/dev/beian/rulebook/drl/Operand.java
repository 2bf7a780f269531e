package dev.beian.rulebook.drl;

/** A value in a test or in the sentence. */
public sealed interface Operand {

  /** Where it stands. */
  Position position();

  /** As it is written. */
  String shown();

  /** A property of the fact of the pattern; {@code this} is the fact itself. */
  record Property(String name, Position position) implements Operand {
    @Override
    public String shown() {
      return name;
    }
  }

  /** A name given before, with its dollar sign. */
  record Variable(String name, Position position) implements Operand {
    @Override
    public String shown() {
      return name;
    }
  }

  /** A property of a fact that was given a name before. */
  record PropertyOf(String variable, String property, Position position) implements Operand {
    @Override
    public String shown() {
      return variable + "." + property;
    }
  }

  /** A word of the vocabulary, such as {@code INDIVIDUAL}. */
  record Word(String name, Position position) implements Operand {
    @Override
    public String shown() {
      return name;
    }
  }

  /** A quoted text. */
  record Text(String value, Position position) implements Operand {
    @Override
    public String shown() {
      return '"' + value + '"';
    }
  }

  /** A whole number. */
  record Figure(long value, Position position) implements Operand {
    @Override
    public String shown() {
      return Long.toString(value);
    }
  }

  /** True or false. */
  record Flag(boolean value, Position position) implements Operand {
    @Override
    public String shown() {
      return Boolean.toString(value);
    }
  }

  /** A blank cell of a table. */
  record Blank(Position position) implements Operand {
    @Override
    public String shown() {
      return "null";
    }
  }
}
