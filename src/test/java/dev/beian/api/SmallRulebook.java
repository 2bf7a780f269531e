package dev.beian.api;

import dev.beian.EveryText;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rulebook of five rules, so that tests of the API do not change with the rules. Texts that every
 * rulebook must have are filled in.
 */
public final class SmallRulebook implements QuarkusTestProfile {

  private static final Path RULES = Path.of("src/test/resources/rules-api");
  private static final Path COMPLETED = Path.of("target/rules-api");

  @Override
  public Map<String, String> getConfigOverrides() {
    write(COMPLETED);
    return Map.of("beian.rules.dir", COMPLETED.toString(), "beian.rules.watch", "0S");
  }

  /** Writes the folder. */
  static void write(Path folder) {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      List<String> rules = new ArrayList<>();
      for (Path file : ruleFiles()) {
        rules.add(Files.readString(file));
      }
      for (String language : List.of("zh", "en")) {
        Path texts = folder.resolve("texts/" + language + ".yaml");
        Files.writeString(texts, Files.readString(texts) + EveryText.sections(rules, List.of()));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<Path> ruleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(file -> file.toString().endsWith(".drl")).toList();
    }
  }
}
