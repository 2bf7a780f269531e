package dev.beian.scenario;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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

  /**
   * The values in a file of cases, before anybody asks what they mean.
   *
   * @param file path of the file
   * @param content its values; empty where it does not read
   * @param notes what is wrong in it so far
   */
  private record Values(String file, Optional<YamlValue> content, Notes notes) {

    static Values of(String file, String text) {
      Notes notes = new Notes(file);
      return new Values(file, new YamlReader(notes).read(text), notes);
    }

    Reading meant(KnownNames known) {
      return new Reading(new CaseFileReader(file, known, notes).read(content), notes.all());
    }
  }

  /** Files of cases that are being read while something else is done. */
  public static final class Begun {

    private final CompletableFuture<List<Values>> values;

    private Begun(CompletableFuture<List<Values>> values) {
      this.values = values;
    }

    /** The cases, with the names they use held against a rulebook; to be asked once. */
    public Reading with(Rulebook rulebook) {
      return with(KnownNames.of(rulebook));
    }

    /** The cases where the folder makes no rulebook; the names they use may be any. */
    public Reading withAnyNames() {
      return with(KnownNames.ANY);
    }

    private Reading with(KnownNames known) {
      return all(values.join().parallelStream().map(file -> file.meant(known)).toList());
    }
  }

  private CaseFiles() {}

  /** Begins to read the cases of a folder. */
  public static Begun begin(RulesFolder folder) {
    return new Begun(
        CompletableFuture.supplyAsync(
            () ->
                folder.below("", ENDING).entrySet().stream()
                    .map(file -> Values.of(file.getKey(), file.getValue()))
                    .toList()));
  }

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
    return Values.of(file, text).meant(known);
  }
}
