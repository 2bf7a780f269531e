package dev.beian.scenario;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulesFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads files of cases again and again, each only when it is another than before. A case whose file
 * is the same is the same object.
 */
final class KeptCaseFiles {

  private record Kept(String text, KnownNames known, CaseFiles.Reading reading) {

    boolean isAlso(String other, KnownNames names) {
      return reading.faults().isEmpty() && text.equals(other) && names.include(known);
    }
  }

  private final AtomicReference<Map<String, Kept>> kept = new AtomicReference<>(Map.of());

  /** Reads the cases of a folder and holds the names they use against its rulebook. */
  CaseFiles.Reading read(RulesFolder folder, Rulebook rulebook) {
    KnownNames known = KnownNames.of(rulebook);
    Map<String, Kept> before = Objects.requireNonNull(kept.get());
    List<Map.Entry<String, Kept>> now =
        folder.below("", CaseFiles.ENDING).entrySet().parallelStream()
            .map(
                file ->
                    Map.entry(file.getKey(), read(file.getKey(), file.getValue(), known, before)))
            .toList();
    Map<String, Kept> all = new HashMap<>();
    now.forEach(file -> all.put(file.getKey(), file.getValue()));
    kept.set(all);
    return CaseFiles.all(now.stream().map(file -> file.getValue().reading()).toList());
  }

  private static Kept read(String file, String text, KnownNames known, Map<String, Kept> before) {
    Kept old = before.get(file);
    return old != null && old.isAlso(text, known)
        ? new Kept(text, known, old.reading())
        : new Kept(text, known, CaseFiles.read(file, text, known));
  }
}
