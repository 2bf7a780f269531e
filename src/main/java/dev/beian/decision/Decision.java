package dev.beian.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a case. Members that have nothing to say are {@code null}, never left out.
 *
 * @param id the same for the same rulebook, instant and case
 * @param reference the caller's own id
 * @param asOf the instant decided for, in Asia/Shanghai
 * @param rulebook the rulebook that decided
 * @param outcome the answer in one word
 * @param summary the answer in one sentence
 * @param websites what it means for each website
 * @param findings what was found, strongest first
 * @param nextSteps what to do, first things first
 * @param missing absent facts that could change the outcome or what a website needs, the most
 *     telling first
 * @param assumed values taken for absent facts that a rule relied on
 * @param explanation why each rule spoke or did not; {@code null} where that was not asked for
 * @param whatIf what would change it for the better; {@code null} where that was not asked for
 */
public record Decision(
    String id,
    @Nullable String reference,
    String asOf,
    RulebookId rulebook,
    Outcome outcome,
    String summary,
    List<WebsiteDecision> websites,
    List<Finding> findings,
    List<Step> nextSteps,
    List<Missing> missing,
    List<Assumed> assumed,
    @Nullable Explanation explanation,
    @Nullable WhatIf whatIf) {

  /** The same decision with what would change it for the better. */
  public Decision with(WhatIf improvements) {
    return new Decision(
        id,
        reference,
        asOf,
        rulebook,
        outcome,
        summary,
        websites,
        findings,
        nextSteps,
        missing,
        assumed,
        explanation,
        improvements);
  }

  /** The same decision, explained. */
  public Decision with(Explanation explained) {
    return new Decision(
        id, reference, asOf, rulebook, outcome, summary, websites, findings, nextSteps, missing,
        assumed, explained, whatIf);
  }

  /**
   * Which rulebook.
   *
   * @param version a short name of it, for people
   * @param hash {@code sha256:} and the hash of its files
   */
  public record RulebookId(String version, String hash) {}

  /**
   * What the decision means for a website.
   *
   * @param website its JSON Pointer
   * @param domains its registrable domain names, in Unicode
   * @param procedure what it needs
   * @param procedureName the provider's own word for that
   * @param access whether the target provider's servers serve it; {@code null} where the case does
   *     not ask
   * @param servers the same for each of its servers
   */
  public record WebsiteDecision(
      String website,
      List<String> domains,
      @Nullable Procedure procedure,
      @Nullable String procedureName,
      @Nullable Access access,
      List<ServerDecision> servers) {}

  /**
   * What the decision means for a server.
   *
   * @param server its JSON Pointer
   * @param procedure what the website needs because of it
   * @param access whether it serves the website; {@code null} where it is not the target provider's
   */
  public record ServerDecision(
      String server, @Nullable Procedure procedure, @Nullable Access access) {}

  /**
   * Whether the target provider's servers serve a website.
   *
   * @param now whether they do now
   * @param opensWhen what opens access
   * @param closesWhen what ends it
   */
  public record Access(Reach now, @Nullable Event opensWhen, @Nullable Event closesWhen) {}

  /**
   * Something that a rule found.
   *
   * @param code its stable code
   * @param effect what it does to the outcome
   * @param about JSON Pointer of what it is about
   * @param message it in words
   * @param rule the rule that found it; {@code null} where it is that no rule says anything
   * @param because the facts and table rows that the rule matched
   * @param basis what the rule rests on
   */
  public record Finding(
      String code,
      Effect effect,
      String about,
      String message,
      @Nullable RuleReference rule,
      List<Because> because,
      List<Citation> basis) {}

  /**
   * Where a rule stands.
   *
   * @param name its stable name
   * @param title its title
   * @param file path of its file, from the folder that holds the rulebook
   * @param line its line
   */
  public record RuleReference(String name, String title, String file, int line) {}

  /** A reason that a rule matched. */
  public sealed interface Because {

    /** A fact of the case, as submitted. */
    record Stated(String path, @Nullable Object value) implements Because {}

    /** A value measured from a fact of the case. */
    record Measured(String path, String measure, @Nullable Object value) implements Because {}

    /** A row of a table; rows count from 1 below the heading. */
    record Row(String table, int row, Map<String, Object> values) implements Because {}
  }

  /**
   * A clause that a finding rests on.
   *
   * @param source id of the document
   * @param clause id of the clause
   * @param title title of the clause
   * @param text what it says, in our words
   * @param url where the document can be read
   */
  public record Citation(
      String source, String clause, String title, String text, @Nullable String url) {}

  /**
   * Something to do.
   *
   * @param step its place in the order, from 1
   * @param option letter of the alternative it belongs to; {@code null} where everyone must do it
   * @param action what
   * @param atKind the kind of place
   * @param at the provider's id, the registrar, or the province; {@code null} where the case does
   *     not tell
   * @param message it in words
   * @param findings codes of the findings it follows from
   */
  public record Step(
      int step,
      @Nullable String option,
      Action action,
      PlaceKind atKind,
      @Nullable String at,
      String message,
      List<String> findings) {}

  /**
   * An absent fact that could change the outcome or what a website needs.
   *
   * @param path its JSON Pointer
   * @param question what to ask
   * @param outcomes what its answers lead to
   * @param complete whether that was found out for every answer that rules tell apart; it is not
   *     where the case is too large for that, or where there are too many answers to choose from
   */
  public record Missing(String path, String question, List<Answer> outcomes, boolean complete) {}

  /**
   * What an answer to a question leads to. Of an open range of values some stand for all.
   *
   * @param answer the value that would stand in the case
   * @param words it in words
   * @param outcome the outcome then; {@code INFORMATION_REQUIRED} where that depends on more
   * @param procedures the procedures that websites then need, as far as settled
   * @param access whether they are then served, as far as settled
   */
  public record Answer(
      Object answer,
      String words,
      Outcome outcome,
      List<Procedure> procedures,
      List<Reach> access) {}

  /**
   * A value taken for an absent fact.
   *
   * @param path its JSON Pointer
   * @param value the value taken
   */
  public record Assumed(String path, Object value) {}
}
