package dev.beian.cli.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.BeianCommand;
import dev.beian.cli.CannotRunException;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Writes the schemas into a rules folder, and lets each of its files name its own. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "把给编辑器用的 JSON Schema 写进规则目录的 .schema，并在每个 YAML 文件的首行注明",
      "writes the JSON Schemas for editors into .schema of the rules folder, and names them in the first line of each"
          + " YAML file"
    })
public final class SchemaCommand extends BeianCommand {

  /** What editors look for in the first line of a file. */
  static final String MARK = "# yaml-language-server: $schema=";

  private static final String FOLDER = ".schema";

  /** The command on a terminal. */
  public SchemaCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Path rules = common().rules(terminal.environment());
    try {
      for (Map.Entry<String, String> schema : files().entrySet()) {
        write(rules, rules.resolve(FOLDER).resolve(schema.getKey()), schema.getValue());
      }
      for (Path file : yaml(rules)) {
        refer(rules, file);
      }
    } catch (IOException unwritable) {
      throw new CannotRunException(
          language().of("不能改写 ", "cannot rewrite ") + unwritable.getMessage());
    }
    return ExitCodes.CLEAN;
  }

  /** The files of schemas by name. */
  static Map<String, String> files() {
    Map<String, String> files = new java.util.TreeMap<>();
    Schemas.all().forEach((kind, schema) -> files.put(kind + ".json", printed(schema)));
    return files;
  }

  /** The first line of a file: what its editor completes it by. */
  static Optional<String> mark(Path rules, Path file) {
    Path relative = rules.relativize(file);
    String up = "../".repeat(relative.getNameCount() - 1);
    return Schemas.kind(relative.toString().replace('\\', '/'))
        .map(kind -> MARK + (up.isEmpty() ? "./" : up) + FOLDER + "/" + kind + ".json");
  }

  /** The YAML files of a folder. */
  static List<Path> yaml(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> mark(rules, file).isPresent())
          .sorted()
          .toList();
    }
  }

  private void refer(Path rules, Path file) throws IOException {
    Optional<String> mark = mark(rules, file);
    if (mark.isPresent()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String rest = text.startsWith(MARK) ? text.substring(text.indexOf('\n') + 1) : text;
      write(rules, file, mark.get() + "\n" + rest);
    }
  }

  private void write(Path rules, Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    terminal.out().println(language().of("已写 ", "wrote ") + rules.relativize(file));
  }

  private static String printed(ObjectNode schema) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException everyTreeCanBeWritten) {
      throw new IllegalStateException(everyTreeCanBeWritten);
    }
  }
}
