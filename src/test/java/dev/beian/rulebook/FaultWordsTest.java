package dev.beian.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link FaultWords}. */
class FaultWordsTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\d}");
  private static final Path SAMPLES = Path.of("src/test/resources/checks");

  private final FaultWords chinese = FaultWords.in("zh");

  private static Set<String> slots(String sentence) {
    return SLOT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSameSlots() {
    Map<String, String> english = FaultWords.read("en");
    Map<String, String> own = FaultWords.read("zh");

    assertThat(own.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, sentence) ->
            assertThat(slots(own.getOrDefault(key, ""))).as(key).isEqualTo(slots(sentence)));
  }

  @Test
  void everyFaultOfTheSamplesIsToldInChinese() throws IOException {
    Set<String> english = new TreeSet<>();
    for (String sentence : sentences()) {
      if (chinese.find(sentence).isEmpty()) {
        english.add(sentence);
      }
    }
    assertThat(english).as("add them to faults_en.properties and faults_zh.properties").isEmpty();
  }

  /** What is wrong and how to mend it, of every bad sample. */
  private static List<String> sentences() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<String> sentences = new java.util.ArrayList<>();
      for (Path file : files.filter(one -> one.endsWith("expected.txt")).toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> line.startsWith("  "))
            .forEach(line -> sentences.add(line.strip()));
      }
      return sentences;
    }
  }

  @Test
  void whatWasWrittenIsLeftAsItIs() {
    assertThat(chinese.of("`rule` is no fact; odd")).isEqualTo("`rule` 不是fact; odd");
    assertThat(chinese.of("`rule` is no fact")).isEqualTo("`rule` 不是事实");
  }

  @Test
  void whatIsNotListedStaysEnglish() {
    assertThat(chinese.of("something else")).isEqualTo("something else");
    assertThat(FaultWords.in("en").of("`a` is no fact")).isEqualTo("`a` is no fact");
  }

  @Test
  void linesKeepTheirPlace() {
    assertThat(chinese.lines("failed: x\n  at a:1\n\n    got       nothing\n"))
        .isEqualTo("未通过：x\n  位于 a:1\n\n    实为      没有\n");
  }
}
