package dev.beian.engine;

import dev.beian.decision.Ruling;
import dev.beian.engine.Brief.Concluded;
import dev.beian.engine.Brief.Said;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides cases as {@link Decider} does, without the reasons and the words. Where facts are absent
 * that rules wait for, it asks for them without trying whether they matter.
 */
public final class BriefDecider {

  private BriefDecider() {}

  /**
   * Decides a case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @return what the decision comes down to
   * @throws dev.beian.rulebook.matching.ExplodingRuleException where a rule tries too many
   *     combinations of the facts
   */
  public static Brief decide(Rulebook rulebook, SubmittedCase submitted) {
    Heard heard = Heard.of(rulebook, submitted, Naming.PLAIN);
    Set<String> missing = new LinkedHashSet<>(heard.contradicted());
    missing.addAll(heard.round().askedFirst());
    boolean asksBack = !missing.isEmpty();
    List<Ruling<Spoken>> all =
        Findings.with(
            heard.rulings(), Silence.about(submitted, heard.rulings(), heard.websites(), asksBack));
    return new Brief(
        Decider.outcome(all, asksBack),
        all.stream().map(BriefDecider::said).distinct().toList(),
        heard.websites().concluded(),
        List.copyOf(missing));
  }

  private static Said said(Ruling<Spoken> ruling) {
    return new Said(
        ruling.rule().name(),
        ruling.code(),
        ruling.effect(),
        ruling.about().pointer(),
        new Concluded(
            ruling.neededProcedure(), ruling.reach(), ruling.opening(), ruling.closing()));
  }
}
