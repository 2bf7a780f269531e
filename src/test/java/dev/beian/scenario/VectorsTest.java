package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.engine.Decider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of cases for the runner itself: beside each {@code <vector>.cases.yaml} stands what it must
 * say about it, {@code <vector>.expected.txt}.
 */
class VectorsTest {

  private static final Path VECTORS = Path.of("src/test/resources/scenario");
  private static final ScenarioRunner RUNNER = new ScenarioRunner(new Decider());

  @TestFactory
  List<DynamicTest> theRunnerSaysWhatIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(VECTORS)) {
      return files
          .filter(file -> file.toString().endsWith(CaseFiles.ENDING))
          .sorted()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> assertThat(said(Files.readString(file))).isEqualTo(expected(file))))
          .toList();
    }
  }

  private static String expected(Path file) throws IOException {
    String name = file.getFileName().toString().replace(CaseFiles.ENDING, ".expected.txt");
    return Files.readString(file.resolveSibling(name));
  }

  private static String said(String text) {
    CaseFiles.Reading reading = TinyRules.cases(text);
    StringBuilder said = new StringBuilder();
    reading.faults().forEach(fault -> said.append(fault.shown()).append('\n'));
    RUNNER
        .run(TinyRules.rulebook(), reading.scenarios())
        .forEach(result -> said.append(ScenarioReport.of(result)));
    return said.toString();
  }
}
