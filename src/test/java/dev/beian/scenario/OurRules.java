package dev.beian.scenario;

import dev.beian.engine.Decider;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code rules} of this repository, loaded once, and the cases in it. */
final class OurRules {

  static final RulesFolder FOLDER = read();
  static final Rulebook RULEBOOK = load(FOLDER);
  static final CaseFiles.Reading CASES = CaseFiles.read(FOLDER, RULEBOOK);
  static final ScenarioRunner RUNNER = new ScenarioRunner(new Decider(), ScenarioRunner.USUAL_NOW);

  private OurRules() {}

  /** What came of running all cases. */
  static List<ScenarioResult> results() {
    return RUNNER.run(RULEBOOK, CASES.scenarios());
  }

  /** Loads a folder that is known to be sound. */
  static Rulebook load(RulesFolder folder) {
    try {
      return new RulebookLoader().load(folder);
    } catch (RulebookRejectedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }

  private static RulesFolder read() {
    try {
      return RulesFolder.read(Path.of("rules"));
    } catch (RulebookRejectedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }
}
