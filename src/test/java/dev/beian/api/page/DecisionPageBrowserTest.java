package dev.beian.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.api.openapi.Examples;
import dev.beian.api.openapi.Worked;
import dev.beian.api.page.DecisionPages.Form;
import dev.beian.decision.Decision;
import dev.beian.engine.Decider;
import dev.beian.engine.Improver;
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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final List<String> PAGES = new ArrayList<>();
  private static Optional<Path> browser = Optional.empty();

  @BeforeAll
  static void lay() throws Exception {
    browser =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Rulebook rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    String order =
        Examples.all()
            .get("tencent-cloud/apply")
            .replace("\"ACCESS_FILING\"", "\"ACCESS_FILING\", \"NEW_WEBSITE\"")
            .replace(
                "shop.example.com",
                "a-rather-long-name-without-any-place-to-break-it-for-a-phone.com");
    lay("page", html(rulebook, order, "en"));
    for (Worked example : Worked.all()) {
      lay(
          example.name(),
          html(rulebook, new ObjectMapper().writeValueAsString(example.body()), "zh"));
    }
  }

  private static void lay(String name, String html) throws IOException {
    Files.writeString(directory.resolve(name + ".html"), html);
    Files.writeString(
        directory.resolve(name + "-unfolded.html"), html.replace("<details", "<details open"));
    PAGES.add(name);
  }

  /** The page of a case with everything that can be asked for. */
  private static String html(Rulebook rulebook, String json, String language) throws Exception {
    SubmittedCase submitted =
        ((Understood)
                CaseReader.read(
                    json.getBytes(StandardCharsets.UTF_8),
                    rulebook.providersOnFile(),
                    OffsetDateTime.parse("2026-11-02T09:00:00+08:00")))
            .submittedCase();
    Decider decider = new Decider();
    Decision decision = decider.decide(rulebook, submitted, language);
    return new DecisionPages(
            template("decision.html", "text/html"), template("decision.md", "text/markdown"))
        .page(
            Form.HTML,
            decision
                .with(new Explainer().explain(rulebook, submitted, language, Asked.CONCERNED))
                .with(
                    new Improver(decider, Duration.ofMinutes(1))
                        .improve(rulebook, submitted, decision, language)),
            submitted,
            rulebook,
            language);
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
    StringBuilder frames = new StringBuilder();
    for (String file : files()) {
      frames
          .append("<iframe style='border:0;height:900px;width:" + width + "px' src='" + file)
          .append("' onload=\"document.body.append(' ")
          .append(file)
          .append("='+this.contentDocument.documentElement.scrollWidth)\"></iframe>");
    }
    Path frame = Files.writeString(directory.resolve("frames.html"), frames);
    String shown = run("--virtual-time-budget=9000", "--dump-dom", frame.toUri().toString());
    for (String file : files()) {
      Matcher measured = Pattern.compile(" " + file + "=(\\d+)").matcher(shown);
      assertThat(measured.find()).as(file + " in " + shown).isTrue();
      assertThat(Integer.parseInt(measured.group(1))).as(file).isLessThanOrEqualTo(width);
    }
  }

  private static List<String> files() {
    return PAGES.stream()
        .flatMap(page -> Stream.of(page + ".html", page + "-unfolded.html"))
        .toList();
  }

  @Test
  void whatWouldHelpAndWhatIsAskedStandOnThePages() throws Exception {
    assertThat(Files.readString(directory.resolve("too-many-websites-what-if.html")))
        .contains("<h2 id=\"help\">怎样改动，结论会变好</h2>", "这次只放 1 个网站");
    assertThat(Files.readString(directory.resolve("open-question.html")))
        .contains("<dt>没有</dt><dd>→ 有事项要办（新增网站）</dd>");
  }

  @Test
  void headingsAreInOrder() throws Exception {
    for (String file : files()) {
      List<Integer> levels =
          Pattern.compile("<h([1-6])[ >]")
              .matcher(Files.readString(directory.resolve(file)))
              .results()
              .map(one -> Integer.parseInt(one.group(1)))
              .toList();
      assertThat(levels.get(0)).as(file).isEqualTo(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).as(file + " " + levels).isBetween(2, levels.get(i - 1) + 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "too-many-websites-what-if", "open-question"})
  void itPrintsOnA4(String page) throws Exception {
    Path pdf = directory.resolve(page + ".pdf");
    Path html = directory.resolve(page + ".html");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, html.toUri().toString());
    String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertThat(printed).startsWith("%PDF");
    assertThat(A4.matcher(printed).results().count()).as("A4 pages").isBetween(1L, 6L);
  }
}
