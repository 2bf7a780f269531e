package dev.beian.decision;

import dev.beian.filing.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that a rule says: a finding, and what follows from it.
 *
 * @param <R> how the engine names a rule and what it matched
 */
public final class Ruling<R> {

  /** When a step is done, seen from the filing. */
  public enum Phase {
    /** Before it. */
    BEFORE,
    /** The filing itself. */
    FILING,
    /** After it. */
    AFTER
  }

  /**
   * A step that follows from a finding.
   *
   * @param phase when
   * @param option letter of the alternative it belongs to; empty where everyone must do it
   * @param action what
   * @param place where
   */
  public record PlannedStep(Phase phase, Optional<String> option, Action action, Place place) {}

  private final R rule;
  private final Effect effect;
  private final Fact about;
  private final String code;
  private final List<Object> slots;
  private final List<PlannedStep> steps = new ArrayList<>();
  private Optional<String> option = Optional.empty();
  private Optional<Procedure> procedure = Optional.empty();
  private Optional<Reach> reach = Optional.empty();
  private Optional<Event> opensWhen = Optional.empty();
  private Optional<Event> closesWhen = Optional.empty();

  /**
   * A finding, from which nothing follows yet.
   *
   * @param rule which rule says it, matching what
   * @param effect what it does to the outcome
   * @param about what it is about
   * @param code its code
   * @param slots values for the slots of its text, in the order of the sentence
   */
  public Ruling(R rule, Effect effect, Fact about, String code, List<Object> slots) {
    this.rule = rule;
    this.effect = effect;
    this.about = about;
    this.code = code;
    this.slots = slots;
  }

  /** The website or server needs this procedure. */
  public Ruling<R> procedure(Procedure needed) {
    procedure = Optional.of(needed);
    return this;
  }

  /** Whether the target provider's servers serve it now. */
  public Ruling<R> access(Reach now) {
    reach = Optional.of(now);
    return this;
  }

  /** What opens access. */
  public Ruling<R> opensWhen(Event event) {
    opensWhen = Optional.of(event);
    return this;
  }

  /** What ends access. */
  public Ruling<R> closesWhen(Event event) {
    closesWhen = Optional.of(event);
    return this;
  }

  /**
   * The steps that follow belong to this alternative: {@code A} before the filing, {@code B} after
   * it.
   */
  public Ruling<R> option(String letter) {
    option = Optional.of(letter);
    return this;
  }

  /** A step before the filing, at its usual place. */
  public Ruling<R> before(Action action) {
    return before(action, action.usualPlace());
  }

  /** A step before the filing. */
  public Ruling<R> before(Action action, Place place) {
    return planned(Phase.BEFORE, action, place);
  }

  /** The filing itself, or the step that the finding is about, at its usual place. */
  public Ruling<R> step(Action action) {
    return step(action, action.usualPlace());
  }

  /** The filing itself, or the step that the finding is about. */
  public Ruling<R> step(Action action, Place place) {
    return planned(Phase.FILING, action, place);
  }

  /** A step after the filing, at its usual place. */
  public Ruling<R> after(Action action) {
    return after(action, action.usualPlace());
  }

  /** A step after the filing. */
  public Ruling<R> after(Action action, Place place) {
    return planned(Phase.AFTER, action, place);
  }

  private Ruling<R> planned(Phase phase, Action action, Place place) {
    steps.add(new PlannedStep(phase, option, action, place));
    return this;
  }

  /** Which rule said it, matching what. */
  public R rule() {
    return rule;
  }

  /** What it does to the outcome. */
  public Effect effect() {
    return effect;
  }

  /** What it is about. */
  public Fact about() {
    return about;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** Values for the slots of its text, in the order of the sentence. */
  public List<Object> slots() {
    return slots;
  }

  /** The steps that follow, as said. */
  public List<PlannedStep> steps() {
    return List.copyOf(steps);
  }

  /** The procedure it names. */
  public Optional<Procedure> neededProcedure() {
    return procedure;
  }

  /** What it says of access now. */
  public Optional<Reach> reach() {
    return reach;
  }

  /** What it says opens access. */
  public Optional<Event> opening() {
    return opensWhen;
  }

  /** What it says ends access. */
  public Optional<Event> closing() {
    return closesWhen;
  }
}
