package dev.beian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each check has a page, samples without the fault, and samples with exactly that fault. */
class SamplesTest {

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> everyCheckIsCompleteAndItsPageHasAllParts() {
    return Arrays.stream(Check.values())
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.id(),
                    () -> {
                      assertThat(Samples.of(check.id(), "good")).isNotEmpty();
                      assertThat(Samples.of(check.id(), "bad")).isNotEmpty();
                      assertThat(CheckPages.text(check.id()))
                          .startsWith("# " + check.id() + "\n")
                          .contains("## 查什么", "## 为什么", "## 不要这样写", "## 应当这样写")
                          .contains("## What", "## Why", "## Avoid", "## Prefer");
                    }));
  }

  @TestFactory
  List<DynamicTest> badSamplesHaveExactlyTheFaultExpected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Check check : Check.values()) {
      for (Path sample : Samples.of(check.id(), "bad")) {
        tests.add(
            DynamicTest.dynamicTest(
                name(sample),
                () -> {
                  String expected = Files.readString(sample.resolve("expected.txt"));
                  assertThat(checks(expected)).containsOnly(check.id());
                  assertThat(Samples.found(sample, folder(sample))).isEqualTo(expected);
                }));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> goodSamplesHaveNone() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Check check : Check.values()) {
      for (Path sample : Samples.of(check.id(), "good")) {
        tests.add(
            DynamicTest.dynamicTest(
                name(sample),
                () -> assertThat(errors(Samples.found(sample, folder(sample)), check)).isEmpty()));
      }
    }
    return tests;
  }

  /**
   * All that is found but what a short sample, for which no case was written, cannot be without.
   */
  private static List<String> errors(String found, Check own) {
    return found
        .lines()
        .filter(line -> !line.startsWith("  ") && !line.isEmpty())
        .filter(line -> line.startsWith(own.id() + " ") || !mayBe(line))
        .toList();
  }

  private static boolean mayBe(String line) {
    return Arrays.stream(Check.values())
        .anyMatch(
            check ->
                (check.level() == Check.Level.WARNING || check == Check.FAILED_CASE)
                    && line.startsWith(check.id() + " "));
  }

  private static List<String> checks(String expected) {
    return expected
        .lines()
        .filter(line -> !line.startsWith("  ") && !line.isEmpty())
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private Path folder(Path sample) {
    return directory.resolve(name(sample).replace('/', '-'));
  }

  private static String name(Path sample) {
    return Samples.ROOT.relativize(sample).toString();
  }
}
