package dev.beian.scenario;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.beian.engine.Decider;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code rules} of this repository, loaded once, and the cases in it. */
final class OurRules {

  static final ScenarioRunner RUNNER = new ScenarioRunner(new Decider());

  private static final Supplier<RulesFolder> FOLDER = Suppliers.memoize(OurRules::read);
  private static final Supplier<Rulebook> RULEBOOK = Suppliers.memoize(() -> load(FOLDER.get()));
  private static final Supplier<CaseFiles.Reading> CASES =
      Suppliers.memoize(() -> CaseFiles.read(FOLDER.get(), RULEBOOK.get()));

  private OurRules() {}

  static RulesFolder folder() {
    return FOLDER.get();
  }

  static Rulebook rulebook() {
    return RULEBOOK.get();
  }

  static CaseFiles.Reading cases() {
    return CASES.get();
  }

  /** What came of running all cases. */
  static List<ScenarioResult> results() {
    return RUNNER.run(rulebook(), cases().scenarios());
  }

  /** Loads a folder; its faults are what the test says where it has any. */
  static Rulebook load(RulesFolder folder) {
    try {
      return new RulebookLoader().load(folder);
    } catch (RulebookRejectedException faulty) {
      throw new AssertionError(faulty.getMessage(), faulty);
    }
  }

  private static RulesFolder read() {
    try {
      return RulesFolder.read(Path.of("rules"));
    } catch (RulebookRejectedException faulty) {
      throw new AssertionError(faulty.getMessage(), faulty);
    }
  }
}
