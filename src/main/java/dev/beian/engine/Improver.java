package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Outcome;
import dev.beian.decision.WhatIf;
import dev.beian.decision.WhatIf.Change;
import dev.beian.decision.WhatIf.Improvement;
import dev.beian.decision.WhatIf.Noted;
import dev.beian.engine.trial.Betterment;
import dev.beian.engine.trial.Betterment.Better;
import dev.beian.engine.trial.Move.Edit;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what would change a decision for the better. */
public final class Improver {

  /** More than the largest case takes by far. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Decider decider;
  private final Duration limit;

  /**
   * An improver that tries as much as it is worth, however long it takes.
   *
   * @param decider what decides
   */
  public Improver(Decider decider) {
    this(decider, LONGEST);
  }

  /**
   * An improver.
   *
   * @param decider what decides
   * @param limit how long it tries; then it tells what it has found
   */
  public Improver(Decider decider, Duration limit) {
    this.decider = decider;
    this.limit = limit;
  }

  /**
   * What the filer could change to get a better outcome.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param decision the decision on it
   * @param language code of the language of the texts
   * @return the same for the same rulebook, case and instant, unless time was up
   */
  public WhatIf improve(
      Rulebook rulebook, SubmittedCase submitted, Decision decision, String language) {
    ChangeWording wording = new ChangeWording(rulebook, submitted, language);
    if (decision.outcome() == Outcome.PERMITTED) {
      return new WhatIf(List.of(), true, wording.change("nothing-better"));
    }
    if (decision.outcome() == Outcome.INFORMATION_REQUIRED) {
      return new WhatIf(List.of(), true, wording.change("questions-first"));
    }
    long end = System.nanoTime() + limit.toNanos();
    Heard heard = Heard.of(rulebook, submitted, Naming.PLAIN);
    Betterment search =
        new Betterment(
            rulebook,
            heard.attempt(),
            () -> System.nanoTime() - end >= 0,
            altered -> Heard.of(rulebook, altered, Naming.PLAIN).attempt());
    List<Improvement> improvements =
        search.found().stream()
            .map(
                better ->
                    improvement(
                        better,
                        decision,
                        decider.decide(rulebook, better.submitted(), language),
                        wording))
            .toList();
    return new WhatIf(
        improvements, search.isComplete(), message(improvements, search.isComplete(), wording));
  }

  private static String message(
      List<Improvement> improvements, boolean complete, ChangeWording wording) {
    if (improvements.isEmpty()) {
      return wording.change(complete ? "none" : "none-found");
    }
    String found = improvements.get(0).message();
    return complete ? found : found + wording.change("cut-off");
  }

  private static Improvement improvement(
      Better better, Decision before, Decision after, ChangeWording wording) {
    List<Change> changes =
        better.move().edits().stream().map(edit -> change(edit, wording)).toList();
    return new Improvement(
        better.move().id(),
        after.outcome(),
        changes,
        only(before, after),
        only(after, before),
        wording.improvement(changes.stream().map(Change::message).toList(), after.outcome()));
  }

  private static Change change(Edit edit, ChangeWording wording) {
    String message = wording.change(edit);
    return edit.measure().isEmpty()
        ? new Change(edit.path(), null, edit.from(), value(edit.to()), message)
        : new Change(edit.path(), edit.measure(), edit.from().size(), edit.to().size(), message);
  }

  private static @Nullable Object value(JsonNode node) {
    return node.isMissingNode() ? null : node;
  }

  /** Findings of one decision that the other does not have. */
  private static List<Noted> only(Decision one, Decision other) {
    return one.findings().stream()
        .filter(finding -> other.findings().stream().noneMatch(two -> alike(finding, two)))
        .map(
            finding ->
                new Noted(finding.code(), finding.effect(), finding.about(), finding.message()))
        .distinct()
        .toList();
  }

  private static boolean alike(Finding one, Finding other) {
    return one.code().equals(other.code()) && one.about().equals(other.about());
  }
}
