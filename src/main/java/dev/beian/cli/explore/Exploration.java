package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Tour.Toured;
import dev.beian.cli.explore.Tour.Visitor;
import dev.beian.engine.Brief;
import dev.beian.engine.BriefDecider;
import dev.beian.filing.CaseReader;
import dev.beian.rulebook.Rulebook;
import dev.beian.scenario.ScenarioRunner;
import java.util.List;

/** Searches the space of cases of a rulebook. */
public final class Exploration {

  private final Rulebook rulebook;
  private final List<ObjectNode> known;

  /**
   * A search of the space of a rulebook.
   *
   * @param known cases that are searched first, whatever the limits say of their number: its own
   */
  public Exploration(Rulebook rulebook, List<ObjectNode> known) {
    this.rulebook = rulebook;
    this.known = List.copyOf(known);
  }

  /**
   * Searches.
   *
   * @param limits where it ends
   * @param progress is told how far it is
   */
  public Explored search(Limits limits, Progress progress) {
    Toured<Deciding> toured =
        new Tour(new Space(List.of(rulebook)), known, limits, progress)
            .by(() -> new Deciding(rulebook));
    Observations all = new Observations(rulebook);
    toured.visitors().forEach(one -> all.take(one.observations));
    return all.explored(toured.extent());
  }

  /** What a rulebook makes of a case, in brief. */
  static Brief brief(Rulebook rulebook, ObjectNode submitted) {
    return BriefDecider.decide(
        rulebook,
        CaseReader.facts(submitted, rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW));
  }

  /** Decides what it sees, and gathers what that shows. */
  private static final class Deciding implements Visitor {
    private final Rulebook rulebook;
    private final Observations observations;

    Deciding(Rulebook rulebook) {
      this.rulebook = rulebook;
      this.observations = new Observations(rulebook);
    }

    @Override
    public void see(ObjectNode submitted) {
      observations.see(submitted, brief(rulebook, submitted));
    }

    @Override
    public void recall(ObjectNode submitted) {
      observations.recall(submitted, brief(rulebook, submitted));
    }
  }
}
