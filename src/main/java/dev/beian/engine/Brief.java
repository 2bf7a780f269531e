package dev.beian.engine;

import dev.beian.decision.Effect;
import dev.beian.decision.Event;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import java.util.List;
import java.util.Optional;

/**
 * A decision without its reasons and its words, for those who take very many.
 *
 * @param outcome its outcome
 * @param said what rules said, strongest first; at most once for a rule and a thing it is about
 * @param websites what each website needs and whether it is served, in the order of the case
 * @param missing JSON Pointers of the facts it asks for
 */
public record Brief(
    Outcome outcome, List<Said> said, List<Concluded> websites, List<String> missing) {

  /**
   * What one rule said.
   *
   * @param rule name of the rule; empty where no rule speaks
   * @param code code of the finding
   * @param effect its effect
   * @param about JSON Pointer of what it is about
   * @param concluded what it concludes for that
   */
  public record Said(String rule, String code, Effect effect, String about, Concluded concluded) {}

  /**
   * What is concluded for a website or a server.
   *
   * @param procedure the procedure it needs
   * @param now whether it is served
   * @param opens what opens it
   * @param closes what closes it
   */
  public record Concluded(
      Optional<Procedure> procedure,
      Optional<Reach> now,
      Optional<Event> opens,
      Optional<Event> closes) {}
}
