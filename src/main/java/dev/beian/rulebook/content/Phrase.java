package dev.beian.rulebook.content;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The phrases that conditions of rules are put into words with; every language has all of them. */
public enum Phrase {
  /** A condition: what is looked at, what is required of it, what it is. */
  CONDITION("field", "required", "observed"),
  /** One of several tests that are made together: what is looked at and what is required of it. */
  PART("field", "value"),
  /** A value that comes from elsewhere in the case or a table, and what it is. */
  VALUE_OF("value", "field"),
  /** Any value but this. */
  IS_NOT("value"),
  /** A smaller number. */
  LESS_THAN("value"),
  /** A number that is not larger. */
  AT_MOST("value"),
  /** A larger number. */
  MORE_THAN("value"),
  /** A number that is not smaller. */
  AT_LEAST("value"),
  /** A list that has the value. */
  CONTAINS("value"),
  /** A list that has not. */
  LACKS("value"),
  /** One of several values. */
  ONE_OF("value"),
  /** None of several values. */
  NONE_OF("value"),
  /** Between tests that must all hold. */
  AND,
  /** Between tests of which one must hold. */
  OR,
  /** Tests that must not hold. */
  NOT_SO("value"),
  /** Something must be there. */
  SOME,
  /** Something for which tests hold must be there. */
  SOME_SUCH("value"),
  /** Nothing may be there. */
  NONE,
  /** Nothing for which tests hold may be there. */
  NONE_SUCH("value"),
  /** Nothing is there. */
  NOTHING_THERE,
  /** The case does not tell. */
  NOT_TOLD,
  /** An empty list. */
  EMPTY,
  /** A blank cell of a table. */
  BLANK,
  /** A row of a table, by number. */
  ROW("number"),
  /** Not looked at, since what it is about was not found. */
  NOT_REACHED;

  private final ImmutableList<String> slots;

  Phrase(String... slots) {
    this.slots = ImmutableList.copyOf(slots);
  }

  /** Names of the slots it may use. */
  public List<String> slots() {
    return slots;
  }

  /** Its key among the texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The keys of all. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Phrase::key).toList();
  }
}
