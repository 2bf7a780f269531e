package dev.beian.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * Holds the rulebook that decides, and those that did lately. A decision takes one and keeps it to
 * its end.
 */
public final class RulebookStore {

  /**
   * A rulebook that decides, or did.
   *
   * @param rulebook the rulebook
   * @param since when it last began to decide
   */
  public record Kept(Rulebook rulebook, Instant since) {

    private boolean is(String hash) {
      return rulebook.hash().equals(hash);
    }
  }

  /**
   * Content of the folder that does not decide.
   *
   * @param content fingerprint of the content; empty where it could not be read
   * @param since when it was rejected
   * @param faults why; at least one
   */
  public record Rejected(Optional<String> content, Instant since, List<Fault> faults) {}

  /**
   * What decides and what does not.
   *
   * @param active the rulebook that decides
   * @param folder hash of the last rulebook that the folder held; another than that of the active
   *     one while that was called back
   * @param recent the rulebooks kept, the active one first, then by when they last began to decide
   * @param rejected what the folder holds now, where it is not fit to decide
   */
  public record State(Kept active, String folder, List<Kept> recent, Optional<Rejected> rejected) {

    /** Whether an earlier rulebook was called back while the folder holds another. */
    public boolean calledBack() {
      return !active.is(folder);
    }
  }

  private static final int FEW = 5;

  private final AtomicReference<State> state;
  private final int most;
  private final Clock clock;

  /** A store that begins with a rulebook and keeps few. */
  public RulebookStore(Rulebook first) {
    this(first, FEW, Clock.systemUTC());
  }

  /**
   * A store that begins with a rulebook.
   *
   * @param first the rulebook
   * @param most how many are kept, the active one included; at least 1
   * @param clock tells when something happened
   */
  public RulebookStore(Rulebook first, int most, Clock clock) {
    this.most = Math.max(1, most);
    this.clock = clock;
    Kept kept = new Kept(first, clock.instant());
    state = new AtomicReference<>(new State(kept, first.hash(), List.of(kept), Optional.empty()));
  }

  /** The rulebook that decides now. */
  public Rulebook active() {
    return state().active().rulebook();
  }

  /** What decides now, what did lately, and what was rejected. */
  public State state() {
    return Objects.requireNonNull(state.get());
  }

  /**
   * The kept rulebooks of a hash or of a beginning of one, with or without {@code sha256:}. More
   * than one where the beginning does not tell them apart.
   */
  public List<Rulebook> find(String hash) {
    return state().recent().stream()
        .map(Kept::rulebook)
        .filter(one -> !hash.isEmpty())
        .filter(one -> one.hash().startsWith(hash) || one.digits().startsWith(hash))
        .toList();
  }

  /**
   * The folder holds a rulebook that is fit to decide. It decides from now on, unless it is the one
   * that an earlier one was called back instead of: a change of its cases alone does not end that.
   */
  public State held(Rulebook next) {
    return change(
        now -> {
          boolean stays = now.calledBack() && now.folder().equals(next.hash());
          return stays
              ? new State(now.active(), next.hash(), renewed(now.recent(), next), Optional.empty())
              : activated(now, next, next.hash(), Optional.empty());
        });
  }

  /** What the folder holds is not fit to decide; the active rulebook goes on. */
  public State rejected(Optional<String> content, List<Fault> faults) {
    return change(
        now ->
            new State(
                now.active(),
                now.folder(),
                now.recent(),
                Optional.of(new Rejected(content, clock.instant(), List.copyOf(faults)))));
  }

  /** Lets a kept rulebook decide from now on, until the folder holds another than it does now. */
  public State callBack(Rulebook kept) {
    return change(now -> activated(now, kept, now.folder(), now.rejected()));
  }

  private State change(UnaryOperator<State> change) {
    return Objects.requireNonNull(state.updateAndGet(change));
  }

  private State activated(State now, Rulebook next, String folder, Optional<Rejected> rejected) {
    Instant since = now.active().is(next.hash()) ? now.active().since() : clock.instant();
    Kept active = new Kept(next, since);
    List<Kept> recent = new ArrayList<>();
    recent.add(active);
    now.recent().stream().filter(one -> !one.is(next.hash())).limit(most - 1L).forEach(recent::add);
    return new State(active, folder, List.copyOf(recent), rejected);
  }

  /** The same rulebooks, one of them with other cases. */
  private static List<Kept> renewed(List<Kept> recent, Rulebook next) {
    return recent.stream()
        .map(one -> one.is(next.hash()) ? new Kept(next, one.since()) : one)
        .toList();
  }
}
