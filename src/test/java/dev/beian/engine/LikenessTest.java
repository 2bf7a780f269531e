package dev.beian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.Intent;
import dev.beian.filing.Outline;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday questions of different customers are alike. */
class LikenessTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T08:00:00+08:00");

  @ParameterizedTest
  @ValueSource(strings = {"host", "apply", "track"})
  void anotherNameOfTheSameKindMakesNoDifference(String example) throws Exception {
    String text = text("/examples/tencent-cloud/" + example + ".json");
    String other = text.replace("shop.example.com", "www.another-one.com");
    assertThat(other).isNotEqualTo(text);

    assertThat(likeness(other)).isEqualTo(likeness(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.example.cn", "example.com"})
  void anotherKindOfNameDoes(String other) throws Exception {
    String text = text("/examples/tencent-cloud/host.json");

    assertThat(likeness(text.replace("shop.example.com", other))).isNotEqualTo(likeness(text));
  }

  @Test
  void aCodeThatWasSentLongerAgoDoes() throws Exception {
    String text =
        """
        {"intent": "TRACK", "asOf": "%s", "application": {"smsSentAt": "2026-11-22T07:00:00+08:00"}}
        """;

    assertThat(likeness(text.formatted("2026-11-22T08:00:00+08:00")))
        .isEqualTo(likeness(text.formatted("2026-11-22T08:00:59+08:00")))
        .isNotEqualTo(likeness(text.formatted("2026-11-22T08:01:00+08:00")));
  }

  @Test
  void noShippedRuleTellsNamesApart() throws Exception {
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    for (String provider : rulebook.providersOnFile()) {
      for (Intent intent : Intent.values()) {
        assertThat(
                Likeness.tellsNamesApart(
                    rulebook.executable(Optional.of(provider), intent), intent))
            .as(provider + " " + intent)
            .isFalse();
      }
    }
  }

  private static String text(String file) throws Exception {
    try (InputStream stream = LikenessTest.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Likeness likeness(String text) throws Exception {
    Outline outline = Outline.of((ObjectNode) new ObjectMapper().readTree(text));
    return Likeness.of("hash", outline, outline.particulars(NOW).orElseThrow(), "zh");
  }
}
