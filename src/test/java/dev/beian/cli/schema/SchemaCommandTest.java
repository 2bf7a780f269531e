package dev.beian.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.beian.cli.Terminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@link SchemaCommand}: what editors complete and check the files of the rulebook by. */
class SchemaCommandTest {

  private static final Path RULES = Path.of("rules");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Read as YAML 1.2, as editors do: a day is a text. */
  private static JsonNode yaml(String text) {
    return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  private static Set<ValidationMessage> faults(String kind, JsonNode document) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(Schemas.all().getOrDefault(kind, JsonNodeFactory.instance.objectNode()));
    return schema.validate(document);
  }

  static List<Path> files() throws IOException {
    return SchemaCommand.yaml(RULES);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfTheRulebookNamesItsSchemaAndIsSoundByIt(Path file) throws IOException {
    String text = Files.readString(file);
    String kind = Schemas.kind(RULES.relativize(file).toString().replace('\\', '/')).orElseThrow();

    assertThat(text.lines().findFirst())
        .as("run the command `schema`: it writes the first line of " + file)
        .isEqualTo(SchemaCommand.mark(RULES, file));
    assertThat(faults(kind, yaml(text))).isEmpty();
  }

  /** The committed copy is what the program makes: an editor needs a file beside the others. */
  @Test
  void theSchemasOfTheRulebookAreWhatTheProgramMakes() throws IOException {
    Map<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.list(RULES.resolve(".schema"))) {
      for (Path file : files.toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(committed)
        .as("run the command `schema`: it writes rules/.schema")
        .isEqualTo(SchemaCommand.files());
  }

  @Test
  void theExamplesOfTheApiAreSoundCases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/examples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        JsonNode example = MAPPER.readTree(Files.readString(file));
        assertThat(faults("case", example.has("case") ? example.get("case") : example))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cases    | national/hosting.cases.yaml             | outcome:         | outcom:
          cases    | national/review.cases.yaml              | outcome: WAIT    | outcome: WAITS
          cases    | national/hosting.cases.yaml             | intent: HOST     | intent: HOSTS
          cases    | national/hosting.cases.yaml             | kind: INDIVIDUAL | kind: PERSON
          cases    | national/hosting.cases.yaml             | servers:         | server:
          cases    | national/hosting.cases.yaml             | province: CN-    | province: ZH-
          cases    | national/hosting.cases.yaml             | now: BLOCKED     | now: CLOSED
          cases    | providers/tencent-cloud/order.cases.yaml | repeat: 10      | repeats: 10
          texts    | texts/zh.yaml                           | findings:        | finding:
          texts    | texts/zh.yaml                           | SPLIT_ORDER:     | SPLITORDER:
          source   | sources/order-33.yaml                   | clauses:         | clause:
          source   | sources/order-33.yaml                   | inForce: 2005-03-20 | inForce: 2005.3.20
          source   | sources/order-33.yaml                   | zh: "            | cn: "
          provider | providers/tencent-cloud/provider.yaml   | terms:           | term:
          provider | providers/tencent-cloud/provider.yaml   | NEW_WEBSITE:     | NEW_WEB_SITE:
          undecided | undecided.yaml                        | facts:           | fact:
          undecided | undecided.yaml                        | why:             | wy:
          """)
  void aTypingErrorIsMarked(String kind, String file, String right, String wrong)
      throws IOException {
    String text = Files.readString(RULES.resolve(file));
    assertThat(text).contains(right);

    assertThat(faults(kind, yaml(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong))))
        .isNotEmpty();
  }

  @Test
  void aCaseOfItsOwnNeedsItsIntent() {
    assertThat(faults("case", yaml("provider: tencent-cloud"))).hasSize(1);
    assertThat(faults("case", yaml("intent: HOST"))).isEmpty();
  }

  @Test
  void aNewFileIsReferredToItsSchemaOnce(@TempDir Path rules) throws IOException {
    Path file = rules.resolve("providers/new-cloud/provider.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "id: new-cloud\n");

    for (int run = 0; run < 2; run++) {
      assertThat(Terminals.run("schema", "--rules", rules.toString()).code()).isZero();
    }
    assertThat(file)
        .hasContent("# yaml-language-server: $schema=../../.schema/provider.json\nid: new-cloud\n");
    assertThat(rules.resolve(".schema/provider.json")).isNotEmptyFile();
  }
}
