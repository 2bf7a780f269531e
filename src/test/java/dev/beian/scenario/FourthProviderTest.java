package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Fault;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider is data: our rules and the folder of a made-up fourth provider, and no Java. */
class FourthProviderTest {

  private static final Path ADDED = Path.of("src/test/resources/fourth-provider");
  private static final String FOURTH = "rules/providers/fourth-cloud/";

  private static Rulebook rulebook;
  private static CaseFiles.Reading cases;

  @BeforeAll
  static void addTheProvider() throws IOException, RulebookRejectedException {
    Map<String, String> files = new TreeMap<>(OurRules.folder().files());
    files.putAll(added());
    for (String language : new String[] {"zh", "en"}) {
      String texts = "rules/texts/" + language + ".yaml";
      String findings = Files.readString(ADDED.resolve("findings/" + language + ".yaml"));
      files.computeIfPresent(
          texts, (file, text) -> text.replace("\nfindings:\n", "\nfindings:\n" + findings));
    }
    RulesFolder folder = RulesFolder.of(files);
    rulebook = OurRules.load(folder);
    cases = CaseFiles.read(folder, rulebook);
  }

  @Test
  void itsCasesAreDecidedByNationalRulesAndItsOwn() {
    assertThat(cases.faults()).extracting(Fault::shown).isEmpty();
    assertThat(cases.scenarios().stream().filter(FourthProviderTest::ofTheFourth)).hasSize(4);
    assertThat(failed(true)).isEmpty();
  }

  @Test
  void theCasesOfTheOthersAreDecidedAsBefore() {
    assertThat(failed(false)).isEmpty();
  }

  private static String failed(boolean ofTheFourth) {
    return cases.scenarios().stream()
        .filter(scenario -> ofTheFourth(scenario) == ofTheFourth)
        .map(scenario -> OurRules.RUNNER.run(rulebook, scenario))
        .filter(result -> !result.passed())
        .map(ScenarioReport::of)
        .collect(Collectors.joining("\n"));
  }

  private static boolean ofTheFourth(Scenario scenario) {
    return scenario.file().startsWith(FOURTH);
  }

  private static Map<String, String> added() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(ADDED.resolve("rules"))) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(ADDED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
