package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.CaseReader;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.drl.Position;
import java.util.Set;

/**
 * A case and the decision expected for it.
 *
 * @param file path of the file it stands in, from the folder that holds the rulebook
 * @param position where it stands there
 * @param name its name: a sentence, unique in its file
 * @param submitted the case in effect, base and repetitions written out; not to be altered
 * @param understood the same, as a rulebook with these providers understands it
 * @param providers ids of those providers
 * @param expected the decision expected
 */
public record Scenario(
    String file,
    Position position,
    String name,
    ObjectNode submitted,
    SubmittedCase understood,
    Set<String> providers,
    Expectation expected) {

  /** The case as a rulebook understands it. */
  public SubmittedCase understoodBy(Rulebook rulebook) {
    return providers.equals(rulebook.providersOnFile())
        ? understood
        : CaseReader.facts(submitted, rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW);
  }

  /** The name of it among all files: {@code file#name}. */
  public String id() {
    return file + "#" + name;
  }
}
