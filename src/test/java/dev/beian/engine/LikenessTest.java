package dev.beian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday questions of different customers are alike. */
class LikenessTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T08:00:00+08:00");

  @ParameterizedTest
  @ValueSource(strings = {"host", "apply", "track"})
  void anotherNameOfTheSameSuffixMakesNoDifference(String example) throws Exception {
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    String text = text("/examples/tencent-cloud/" + example + ".json");
    String other = text.replace("shop.example.com", "www.another-one.com");
    assertThat(other).isNotEqualTo(text);

    assertThat(Likeness.of(rulebook, read(other, rulebook), "zh"))
        .isEqualTo(Likeness.of(rulebook, read(text, rulebook), "zh"));
  }

  @Test
  void whetherASubdomainIsNamedMakesADifferenceWhereARuleReadsIt() throws Exception {
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    String text = text("/examples/tencent-cloud/host.json");
    String other = text.replace("shop.example.com", "example.com");

    assertThat(Likeness.of(rulebook, read(other, rulebook), "zh"))
        .isNotEqualTo(Likeness.of(rulebook, read(text, rulebook), "zh"));
  }

  private static String text(String file) throws Exception {
    try (InputStream stream = LikenessTest.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SubmittedCase read(String text, Rulebook rulebook) throws Exception {
    return ((Understood)
            CaseReader.read(text.getBytes(StandardCharsets.UTF_8), rulebook.providersOnFile(), NOW))
        .submittedCase();
  }
}
