package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Rule;
import dev.beian.scenario.Traceability.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The numbered facts of the field, and the cells of the table of provinces that are not blank: each
 * stands in statements of the sources, and each of these is held by a rule or a row and shown by
 * cases both ways, or {@code rules/undecided.yaml} says why no rule can decide it.
 *
 * <p>{@code facts.csv} names the statements of a fact where it is not one itself: a difference
 * between providers is shown by what each of them states. {@code cells.csv} names them for each
 * cell; a cell that only tells where a page stands names its clause.
 */
class FactsAndCellsTest {

  private static final Path FACTS = Path.of("src/test/resources/facts/facts.csv");
  private static final Path CELLS = Path.of("src/test/resources/facts/cells.csv");

  private static Map<String, Trace> traces = Map.of();

  @BeforeAll
  static void allCases() {
    Coverage coverage = Coverage.of(OurRules.rulebook(), OurRules.results());
    traces =
        Traceability.of(OurRules.rulebook(), coverage).traces().stream()
            .collect(Collectors.toMap(trace -> trace.statement().id(), trace -> trace));
  }

  @Test
  void everyFactIsDecidedAndShownBothWaysOrSaidNotToBe() throws IOException {
    Map<String, List<String>> facts = read(FACTS);
    assertThat(facts).hasSize(214);
    assertThat(lacking(facts)).isEmpty();
  }

  @Test
  void everyCellOfTheProvincesIsDecidedAndShownBothWaysOrSaidNotToBe() throws IOException {
    Map<String, List<String>> cells = read(CELLS);
    assertThat(cells).hasSize(877);
    assertThat(lacking(cells)).isEmpty();
  }

  @Test
  void noStatementOfASourceIsWithoutRuleAndReason() {
    assertThat(traces.values())
        .filteredOn(trace -> !trace.gaps().isEmpty())
        .extracting(trace -> trace.shown("en"))
        .isEmpty();
  }

  private static List<String> lacking(Map<String, List<String>> listed) {
    return listed.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .flatMap(statement -> lacks(statement).stream())
                    .map(what -> entry.getKey() + ": " + what))
        .toList();
  }

  private static Optional<String> lacks(String statement) {
    if (statement.contains("#")) {
      return isCited(statement) ? Optional.empty() : Optional.of("nothing cites " + statement);
    }
    Trace trace = traces.get(statement);
    if (trace == null) {
      return Optional.of("no source states " + statement);
    }
    return trace.gaps().isEmpty() ? Optional.empty() : Optional.of(trace.shown("en"));
  }

  private static boolean isCited(String clause) {
    return Stream.concat(
            OurRules.rulebook().rules().values().stream().flatMap(rule -> rule.basis().stream()),
            OurRules.rulebook().executables().rows().stream()
                .flatMap(row -> row.sources().stream()))
        .map(Rule.Clause::toString)
        .anyMatch(clause::equals);
  }

  /** What stands in a line by its first cell; the first cell itself where nothing else does. */
  private static Map<String, List<String>> read(Path file) throws IOException {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      int comma = line.indexOf(',');
      String name = line.substring(0, comma);
      String statements = line.substring(comma + 1);
      List<String> ids =
          statements.isBlank() ? List.of(name) : Arrays.asList(statements.split(" ", -1));
      assertThat(Objects.isNull(listed.put(name, ids))).as("twice: " + name).isTrue();
    }
    return listed;
  }
}
