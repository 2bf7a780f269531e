package dev.beian.api.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Wording}: every text in both languages. */
class WordingTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"problems", "rulebook", "openapi", "decision"})
  void bothLanguagesHaveTheSameTextsWithTheSameSlots(String bundle) {
    Wording wording = Wording.of(bundle);
    assertThat(wording.all("zh").keySet()).isEqualTo(wording.all("en").keySet());
    wording
        .all("zh")
        .forEach((key, text) -> assertThat(slots(text)).as(key).isEqualTo(slots(wording, key)));
  }

  private static java.util.Set<String> slots(Wording wording, String key) {
    return slots(wording.all("en").get(key));
  }

  private static java.util.Set<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(Collectors.toSet());
  }
}
