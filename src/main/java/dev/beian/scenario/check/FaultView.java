package dev.beian.scenario.check;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import java.util.Locale;

/**
 * A fault in a file of the folder.
 *
 * @param check id of the check that found it
 * @param level {@code error} or {@code warning}
 * @param file path of the file
 * @param line its line
 * @param column its column
 * @param message what is wrong
 * @param help how to mend it
 */
public record FaultView(
    String check, String level, String file, int line, int column, String message, String help) {

  /** Shows a fault, in words of a language. */
  public static FaultView of(Fault fault, FaultWords words) {
    return new FaultView(
        fault.check().id(),
        fault.check().level().name().toLowerCase(Locale.ROOT),
        fault.file(),
        fault.line(),
        fault.column(),
        words.of(fault.message()),
        words.of(fault.help()));
  }
}
