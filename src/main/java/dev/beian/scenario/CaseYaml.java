package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.rulebook.Fault;
import java.util.List;
import java.util.Optional;

/** Reads one case that is written as YAML. */
public final class CaseYaml {

  /**
   * What came of reading.
   *
   * @param json the case as JSON; empty where the text is no YAML
   * @param faults what JSON could not say, or does not read
   */
  public record Read(Optional<JsonNode> json, List<Fault> faults) {}

  private CaseYaml() {}

  /** Reads a text. */
  public static Read read(String file, String text) {
    Notes notes = new Notes(file);
    Optional<JsonNode> json = new YamlReader(notes).read(text).map(YamlValue::json);
    return new Read(json, notes.all());
  }
}
