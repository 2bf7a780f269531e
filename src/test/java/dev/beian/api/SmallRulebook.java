package dev.beian.api;

import dev.beian.decision.Action;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.filing.Vocabulary;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
      for (String language : List.of("zh", "en")) {
        Path texts = folder.resolve("texts/" + language + ".yaml");
        Files.writeString(texts, Files.readString(texts) + everyText());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String everyText() {
    return section("steps", names(Action.values()))
        + section("summaries", names(Outcome.values()))
        + section("procedures", names(Procedure.values()))
        + section("questions", Vocabulary.answerable());
  }

  private static List<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  private static String section(String name, Collection<String> keys) {
    return keys.stream()
        .map(key -> "  " + key + ": \"" + key + "\"\n")
        .collect(Collectors.joining("", name + ":\n", ""));
  }
}
