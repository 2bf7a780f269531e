package dev.beian.rulebook;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the rulebook that decides. A decision takes it once and keeps it to its end. */
public final class RulebookStore {

  private final AtomicReference<Rulebook> active;

  /** A store that begins with a rulebook. */
  public RulebookStore(Rulebook first) {
    active = new AtomicReference<>(first);
  }

  /** The rulebook that decides now. */
  public Rulebook active() {
    return Objects.requireNonNull(active.get());
  }

  /** Lets another rulebook decide from now on. */
  public void activate(Rulebook next) {
    active.set(next);
  }
}
