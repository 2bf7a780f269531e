package dev.beian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No program text names a provider: what is known of one stands in its folder. */
class ProvidersAreDataTest {

  private static final Path MAIN = Path.of("src/main");

  /** Examples have to name some provider: those of the API, of checks, and of what is accepted. */
  private static final List<Path> EXAMPLES =
      Stream.of(
              "java/dev/beian/api/openapi",
              "resources/examples",
              "resources/checks",
              "resources/problems_zh.properties",
              "resources/problems_en.properties")
          .map(MAIN::resolve)
          .toList();

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  @Test
  void nothingBelowMainNamesOne() throws IOException {
    List<String> ids = ids();
    assertThat(ids).contains("tencent-cloud", "alibaba-cloud", "huawei-cloud");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(ProvidersAreDataTest::counts).toList()) {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        ids.stream().filter(text::contains).forEach(id -> found.add(file + " names " + id));
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean counts(Path file) {
    return Files.isRegularFile(file) && EXAMPLES.stream().noneMatch(file::startsWith);
  }

  private static List<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("rules/providers"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .toList();
    }
  }
}
