package dev.beian.decision;

import java.util.Optional;

/** What a finding does to the outcome, strongest first. */
public enum Effect {
  /** The order cannot be accepted as composed. */
  REJECTS(Outcome.REJECTED, "rejects"),

  /** Stated facts contradict each other. */
  REQUIRES_INFORMATION(Outcome.INFORMATION_REQUIRED, "requiresInformation"),

  /** A person must decide. */
  REFERS(Outcome.REFERRED, "refers"),

  /** Something must be done. */
  REQUIRES_ACTION(Outcome.ACTION_REQUIRED, "requiresAction"),

  /** An event must be waited for. */
  WAITS(Outcome.WAIT, "waits"),

  /** A risk; the outcome stays. */
  WARNS(Outcome.PERMITTED, "warns"),

  /** Something worth knowing; the outcome stays. */
  INFORMS(Outcome.PERMITTED, "informs");

  private final Outcome outcome;
  private final String verb;

  Effect(Outcome outcome, String verb) {
    this.outcome = outcome;
    this.verb = verb;
  }

  /** The outcome that this effect leads to when it is the strongest. */
  public Outcome outcome() {
    return outcome;
  }

  /** Whether this effect can change an outcome. */
  public boolean movesOutcome() {
    return outcome != Outcome.PERMITTED;
  }

  /** The effect that a verb of the rules stands for, such as {@code requiresAction}. */
  public static Optional<Effect> ofVerb(String verb) {
    for (Effect effect : values()) {
      if (effect.verb.equals(verb)) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  /** The verb that rules use for this effect. */
  public String verb() {
    return verb;
  }
}
