package dev.beian.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.api.wording.Wording;
import dev.beian.filing.CaseFault;
import dev.beian.filing.CaseFault.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link FaultWording}: words for every fault. */
class FaultWordingTest {

  private final Wording wording = Wording.of("problems");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFaultHasWordsAndAHint(Kind kind) {
    List<String> details = kind == Kind.WRONG_TYPE ? List.of("text", "list") : List.of("<b>", "20");
    for (String language : List.of("zh", "en")) {
      Problem.Entry entry =
          new FaultWording(wording, language)
              .entry(new CaseFault("/reference", kind, details, Optional.of("meant")));
      assertThat(entry.pointer()).isEqualTo("/reference");
      assertThat(entry.detail()).isNotBlank();
      assertThat(entry.hint()).contains("`meant`");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/websites/0/name, /websites/0/name",
    "/a~1b, /a~1b",
    "/a~0b, ''",
    "/filer/<b>, /filer",
    "/<b>/filer, ''",
    "/, ''"
  })
  void pointersEndBeforeNamesThatAreNotRepeated(String pointer, String plain) {
    assertThat(PlainText.pointer(pointer)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "广东, true",
    "a-b_c.d:e/f@g h 1, true",
    "<b>, false",
    "a&b, false",
    "a\"b, false",
    "' ', false",
    "a\u0000b, false",
    "a\u202eb, false"
  })
  void onlyPlainTextIsRepeated(String text, boolean plain) {
    assertThat(PlainText.is(text)).isEqualTo(plain);
  }
}
