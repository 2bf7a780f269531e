package dev.beian.decision;

import dev.beian.filing.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules speak to, under the name {@code decision}: each rule says one sentence, what was found
 * about what.
 *
 * <p>One verdict serves one decision and one thread. Who speaks is told by the engine before each
 * rule; the author of a rule names neither it nor the facts it matched.
 *
 * @param <R> how the engine names a rule and what it matched
 */
public final class Verdict<R> {

  private final List<Ruling<R>> rulings = new ArrayList<>();
  private final R nobody;
  private R speaker;

  /**
   * An empty verdict.
   *
   * @param nobody stands for the speaker while no rule speaks
   */
  public Verdict(R nobody) {
    this.nobody = nobody;
    this.speaker = nobody;
  }

  /** Tells which rule speaks from now on. */
  public void speaking(R rule) {
    speaker = rule;
  }

  /** What was said so far. */
  public List<Ruling<R>> rulings() {
    return List.copyOf(rulings);
  }

  /** The order cannot be accepted as composed. */
  public Ruling<R> rejects(Fact about, String code, Object... slots) {
    return said(Effect.REJECTS, about, code, slots);
  }

  /** Stated facts contradict each other; the facts that the rule matched are asked about. */
  public Ruling<R> requiresInformation(Fact about, String code, Object... slots) {
    return said(Effect.REQUIRES_INFORMATION, about, code, slots);
  }

  /** A person must decide. */
  public Ruling<R> refers(Fact about, String code, Object... slots) {
    return said(Effect.REFERS, about, code, slots);
  }

  /** Something must be done; the steps say what. */
  public Ruling<R> requiresAction(Fact about, String code, Object... slots) {
    return said(Effect.REQUIRES_ACTION, about, code, slots);
  }

  /** An event must be waited for. */
  public Ruling<R> waits(Fact about, String code, Object... slots) {
    return said(Effect.WAITS, about, code, slots);
  }

  /** There is a risk. */
  public Ruling<R> warns(Fact about, String code, Object... slots) {
    return said(Effect.WARNS, about, code, slots);
  }

  /** Something is worth knowing. */
  public Ruling<R> informs(Fact about, String code, Object... slots) {
    return said(Effect.INFORMS, about, code, slots);
  }

  private Ruling<R> said(Effect effect, Fact about, String code, Object... slots) {
    if (speaker == nobody) {
      throw new IllegalStateException("nobody speaks");
    }
    Ruling<R> ruling = new Ruling<>(speaker, effect, about, code, List.of(slots));
    rulings.add(ruling);
    return ruling;
  }
}
