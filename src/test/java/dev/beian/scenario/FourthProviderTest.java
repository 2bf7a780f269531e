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
      String texts = Files.readString(ADDED.resolve("texts/" + language + ".yaml"));
      files.computeIfPresent(
          "rules/texts/" + language + ".yaml", (file, ours) -> together(ours, texts));
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

  /** Our texts with the lines of the added ones below the headings they stand below. */
  private static String together(String ours, String added) {
    String texts = "\n" + ours;
    for (String section : added.split("\n(?=\\S)", -1)) {
      String heading = section.substring(0, section.indexOf('\n') + 1);
      texts = texts.replace("\n" + heading, "\n" + section.strip() + "\n");
    }
    return texts.substring(1);
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
