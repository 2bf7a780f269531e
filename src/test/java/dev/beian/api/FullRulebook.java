package dev.beian.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** The rulebook of this repository in a folder that is watched, and changed by tests. */
public final class FullRulebook implements QuarkusTestProfile {

  static final Path FOLDER = Path.of("target/rules-full");

  @Override
  public Map<String, String> getConfigOverrides() {
    Path rules = Path.of("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = FOLDER.resolve(rules.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return Map.of("beian.rules.dir", FOLDER.toString(), "beian.rules.watch", "0.02S");
  }
}
