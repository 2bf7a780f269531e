package dev.beian.rulebook;

import java.util.Locale;

/** The checks a rulebook passes before it decides; each has a stable id. */
public enum Check {
  /** The folder holds no rulebook, or too much. */
  FOLDER,
  /** A rule file does not read. */
  SYNTAX,
  /** A rule file says what is kept out for safety. */
  FORBIDDEN,
  /** A fact that the vocabulary and the tables do not have. */
  UNKNOWN_FACT,
  /** A property that the fact does not have. */
  UNKNOWN_PROPERTY,
  /** A word that the vocabulary does not have, or not there. */
  UNKNOWN_WORD,
  /** A {@code $name} that nothing gave. */
  UNKNOWN_NAME,
  /** A verb that {@code decision} does not know. */
  UNKNOWN_VERB,
  /** Values that cannot be compared. */
  INCOMPARABLE,
  /** Two rules, tables or facts of one name. */
  DUPLICATE_NAME,
  /** The name of a rule does not begin with its folder. */
  RULE_NAME,
  /** A rule without title. */
  MISSING_TITLE,
  /** A rule without basis. */
  MISSING_BASIS,
  /** A source, clause or statement that is not there. */
  UNKNOWN_CLAUSE,
  /** A rule that is named as overridden and is not there. */
  UNKNOWN_RULE,
  /** A validity that is no day, or ends before it begins. */
  BAD_VALIDITY,
  /** A text that is missing in a language. */
  MISSING_TEXT,
  /** Something that conditions look at, or a word they compare, without a name in a language. */
  MISSING_NAME,
  /** A slot of a text that a rule does not fill. */
  UNFILLED_SLOT,
  /** A text that nothing uses. */
  UNUSED_TEXT,
  /** A YAML file that does not read. */
  YAML,
  /** A table that does not read, or a cell of another type. */
  TABLE,
  /** A table that no rule file declares, or that has no file. */
  UNKNOWN_TABLE,
  /** A column that the table does not declare. */
  UNKNOWN_COLUMN,
  /** A table that no rule matches. */
  UNUSED_TABLE,
  /** A row that adds nothing, or that no rule can match. */
  UNREACHABLE_ROW,
  /** Rows that say different things of the same at the same time. */
  OVERLAPPING_ROWS,
  /** A figure that stands in a rule instead of a table. */
  FIGURE_IN_RULE,
  /** Conditions that can never hold together. */
  CONTRADICTORY_CONDITIONS,
  /** Facts of which a case has many, in one rule and with nothing in common. */
  UNRELATED_FACTS,
  /** A text whose slots differ from language to language. */
  UNEQUAL_SLOTS,
  /** A clause of a source that no rule and no row cites. */
  UNUSED_CLAUSE(Level.WARNING),
  /** A fact of a source that is said to be undecided, and a rule or row rests on it. */
  DECIDED_FACT(Level.WARNING),
  /** A case whose decision is not the one expected, a finding it does not list included. */
  FAILED_CASE,
  /** A rule that no case makes speak. */
  UNEXERCISED_RULE(Level.WARNING),
  /** A condition that no case shows both to hold and to fail. */
  ONE_SIDED_CONDITION(Level.WARNING),
  /** Two rules that conclude different procedures or access for one website. */
  CONFLICTING_RULES,
  /** A rule that speaks only where another says the same. */
  REDUNDANT_RULE(Level.WARNING),
  /** A rule that speaks in no case of the whole space. */
  SILENT_RULE(Level.WARNING);

  /** How much a fault weighs. */
  public enum Level {
    /** The folder is no rulebook, or decides otherwise than its cases expect. */
    ERROR,
    /** It decides, but something in it should be looked at. */
    WARNING
  }

  private final Level level;

  Check() {
    this(Level.ERROR);
  }

  Check(Level level) {
    this.level = level;
  }

  /** How much a fault found by it weighs. */
  public Level level() {
    return level;
  }

  /** The stable id, such as {@code unknown-fact}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
