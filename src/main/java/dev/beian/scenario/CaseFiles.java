package dev.beian.scenario;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import java.util.List;

/** Reads the cases that stand beside the rules, {@code <topic>.cases.yaml}. */
public final class CaseFiles {

  /** What the names of files of cases end with. */
  public static final String ENDING = ".cases.yaml";

  /**
   * What came of reading.
   *
   * @param scenarios the cases that could be read, file by file
   * @param faults everything wrong in the files, as a reader goes through them
   */
  public record Reading(List<Scenario> scenarios, List<Fault> faults) {}

  private CaseFiles() {}

  /** Reads the cases of a folder and holds the names they use against its rulebook. */
  public static Reading read(RulesFolder folder, Rulebook rulebook) {
    return read(folder, KnownNames.of(rulebook));
  }

  /** Reads the cases of a folder that makes no rulebook; the names they use may be any. */
  public static Reading read(RulesFolder folder) {
    return read(folder, KnownNames.ANY);
  }

  private static Reading read(RulesFolder folder, KnownNames known) {
    return all(
        folder.below("", ENDING).entrySet().parallelStream()
            .map(file -> read(file.getKey(), file.getValue(), known))
            .toList());
  }

  /** What came of reading files, together. */
  static Reading all(List<Reading> readings) {
    return new Reading(
        readings.stream().flatMap(reading -> reading.scenarios().stream()).toList(),
        readings.stream()
            .flatMap(reading -> reading.faults().stream())
            .sorted(Fault.ORDER)
            .toList());
  }

  /** Reads one file. */
  static Reading read(String file, String text, KnownNames known) {
    Notes notes = new Notes(file);
    return new Reading(new CaseFileReader(file, known, notes).read(text), notes.all());
  }
}
