package dev.beian.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.beian.api.openapi.Examples;
import dev.beian.api.page.DecisionPages.Form;
import dev.beian.engine.Decider;
import dev.beian.engine.why.Asked;
import dev.beian.engine.why.Explainer;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a decision in a browser: nothing is cut off on a phone, and it prints on A4. */
class DecisionPageBrowserTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern A4 =
      Pattern.compile("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

  @TempDir static Path directory;
  private static Optional<Path> browser = Optional.empty();
  private static Path page;

  @BeforeAll
  static void lay() throws Exception {
    browser =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    String json =
        Examples.all()
            .get("tencent-cloud/apply")
            .replace("\"ACCESS_FILING\"", "\"ACCESS_FILING\", \"NEW_WEBSITE\"")
            .replace(
                "shop.example.com",
                "a-rather-long-name-without-any-place-to-break-it-for-a-phone.com");
    SubmittedCase submitted =
        ((Understood)
                CaseReader.read(
                    json.getBytes(StandardCharsets.UTF_8),
                    rulebook.providersOnFile(),
                    OffsetDateTime.parse("2026-11-02T09:00:00+08:00")))
            .submittedCase();
    String html =
        new DecisionPages(
                template("decision.html", "text/html"), template("decision.md", "text/markdown"))
            .page(
                Form.HTML,
                new Decider()
                    .decide(rulebook, submitted, "en")
                    .with(new Explainer().explain(rulebook, submitted, "en", Asked.CONCERNED)),
                submitted,
                rulebook,
                "en");
    page = Files.writeString(directory.resolve("page.html"), html);
    Files.writeString(
        directory.resolve("unfolded.html"), html.replace("<details", "<details open"));
  }

  private static Template template(String file, String type) throws IOException {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of("text/html")))
        .build()
        .parse(
            Files.readString(Path.of("src/main/resources/templates", file)),
            new Variant(Locale.ROOT, StandardCharsets.UTF_8, type),
            file);
  }

  private static String run(String... more) throws IOException, InterruptedException {
    assumeTrue(browser.isPresent(), "no browser is installed");
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--user-data-dir=" + directory.resolve("profile")));
    command.addAll(List.of(more));
    Path said = Files.createTempFile(directory, "said", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser comes to an end").isTrue();
    return Files.readString(said);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1100})
  void nothingIsWiderThanTheScreen(int width) throws Exception {
    for (String file : List.of("page.html", "unfolded.html")) {
      Path frame =
          Files.writeString(
              directory.resolve("frame.html"),
              "<iframe id=f style='border:0;height:900px;width:"
                  + width
                  + "px' src='"
                  + file
                  + "' onload=\"document.title='width '+"
                  + "document.getElementById('f').contentDocument.documentElement.scrollWidth\">"
                  + "</iframe>");
      String shown = run("--virtual-time-budget=5000", "--dump-dom", frame.toUri().toString());
      Matcher measured = Pattern.compile("<title>width (\\d+)</title>").matcher(shown);
      assertThat(measured.find()).as(shown).isTrue();
      assertThat(Integer.parseInt(measured.group(1))).as(file).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void itPrintsOnA4() throws Exception {
    Path pdf = directory.resolve("page.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
    String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertThat(printed).startsWith("%PDF");
    assertThat(A4.matcher(printed).results().count()).as("A4 pages").isBetween(1L, 6L);
  }
}
