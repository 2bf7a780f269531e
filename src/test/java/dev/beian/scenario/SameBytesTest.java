package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.rulebook.Rulebook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same case gets the same bytes, whenever and wherever it is decided. */
class SameBytesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TimeZone ZONE = TimeZone.getDefault();
  private static final Locale LOCALE = Locale.getDefault();

  private static Map<String, String> usual;

  @BeforeAll
  static void usualBytes() {
    usual = decided(OurRules.rulebook(), OurRules.cases());
  }

  @AfterEach
  void usualHost() {
    TimeZone.setDefault(ZONE);
    Locale.setDefault(LOCALE);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, zh-CN", "UTC, en-US", "UTC, tr-TR",
    "Asia/Shanghai, zh-CN", "Asia/Shanghai, en-US", "Asia/Shanghai, tr-TR",
    "America/New_York, zh-CN", "America/New_York, en-US", "America/New_York, tr-TR"
  })
  void onEveryHost(String zone, String locale) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(Locale.forLanguageTag(locale));

    assertThat(decided(OurRules.rulebook(), OurRules.cases())).isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({"UTC, tr-TR", "Asia/Shanghai, en-US", "America/New_York, zh-CN"})
  void byARulebookLoadedOnEveryHost(String zone, String locale) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(Locale.forLanguageTag(locale));
    Rulebook rulebook = OurRules.load(OurRules.folder());

    assertThat(decided(rulebook, CaseFiles.read(OurRules.folder(), rulebook))).isEqualTo(usual);
  }

  @Test
  void decidedTwice() {
    assertThat(decided(OurRules.rulebook(), OurRules.cases())).isEqualTo(usual);
  }

  private static Map<String, String> decided(Rulebook rulebook, CaseFiles.Reading cases) {
    Map<String, String> decisions = new LinkedHashMap<>();
    for (Scenario scenario : cases.scenarios()) {
      try {
        decisions.put(
            scenario.id(), JSON.writeValueAsString(OurRules.RUNNER.decide(rulebook, scenario)));
      } catch (JsonProcessingException unprintable) {
        throw new IllegalStateException(scenario.id(), unprintable);
      }
    }
    return decisions;
  }
}
