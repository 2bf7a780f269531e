package dev.beian.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would change a decision for the better: the smallest changes to facts that the filer can
 * influence, found by deciding the case so changed.
 *
 * @param improvements the changes, fewest first, then those with the best outcome; at most two
 *     facts each
 * @param complete whether every change of at most two facts that may help was tried; it is not
 *     where the case is too large, or time was up
 * @param message what came of it, in words
 */
public record WhatIf(List<Improvement> improvements, boolean complete, String message) {

  /** The keys of the texts that frame changes. */
  public static final Set<String> FRAME =
      Set.of("improvement", "none", "none-found", "cut-off", "nothing-better", "questions-first");

  /**
   * Changes that lead to a better outcome, none of which can be spared.
   *
   * @param id the same for the same changes
   * @param outcome the outcome then
   * @param changes the changes
   * @param gone findings that are no longer made
   * @param added findings that are new
   * @param message it in words
   */
  public record Improvement(
      String id,
      Outcome outcome,
      List<Change> changes,
      List<Noted> gone,
      List<Noted> added,
      String message) {}

  /**
   * A change to a member of the case.
   *
   * @param path its JSON Pointer
   * @param measure what is measured there, such as {@code count}; {@code null} where the values
   *     stand in the case as they are
   * @param from what it is
   * @param to what it would be; {@code null} where the entry goes
   * @param message it in words
   */
  public record Change(
      String path,
      @Nullable String measure,
      @Nullable Object from,
      @Nullable Object to,
      String message) {}

  /**
   * A finding, in short.
   *
   * @param code its code
   * @param effect what it does to the outcome
   * @param about JSON Pointer of what it is about
   * @param message it in words
   */
  public record Noted(String code, Effect effect, String about, String message) {}
}
