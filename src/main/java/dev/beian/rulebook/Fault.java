package dev.beian.rulebook;

import java.util.Comparator;

/**
 * Something wrong in a file of the rulebook.
 *
 * @param check which check found it
 * @param file path of the file, from the folder that holds the rulebook
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, in the words of rules; offending text in backticks
 * @param help how to mend it
 */
public record Fault(Check check, String file, int line, int column, String message, String help) {

  /** Orders faults as a reader goes through the files. */
  public static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::message);

  /** Whether it keeps the folder from deciding as it should. */
  public boolean isError() {
    return check.level() == Check.Level.ERROR;
  }

  /** The fault on one line: place, message, help. */
  public String shown() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + message
        + "; "
        + help
        + " ["
        + check.id()
        + "]";
  }
}
