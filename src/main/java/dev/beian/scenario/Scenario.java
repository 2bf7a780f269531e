package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.rulebook.drl.Position;

/**
 * A case and the decision expected for it.
 *
 * @param file path of the file it stands in, from the folder that holds the rulebook
 * @param position where it stands there
 * @param name its name: a sentence, unique in its file
 * @param submitted the case in effect, base and repetitions written out; not to be altered
 * @param expected the decision expected
 */
public record Scenario(
    String file, Position position, String name, ObjectNode submitted, Expectation expected) {

  /** The name of it among all files: {@code file#name}. */
  public String id() {
    return file + "#" + name;
  }
}
