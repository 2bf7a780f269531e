package dev.beian.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the words of one language, ready to be laid out.
 *
 * @param outcome the outcome as a word of the contract
 * @param outcomeName the outcome in words
 * @param summary it in one sentence
 * @param question what was asked: intent and provider
 * @param facts name and value of what tells the answer from others
 * @param websites what it means for each website
 * @param procedures whether what a website needs is said of any
 * @param accesses whether access to a website is said of any
 * @param steps what to do
 * @param questions what is still to be told
 * @param help what would change the answer for the better
 * @param reasons what was found
 * @param documents addresses of the documents that rests on, by number from 1
 * @param assumed what was taken for granted
 * @param trace rules by how they stand to the case
 * @param notListed number of rules that are not listed
 */
public record DecisionView(
    String outcome,
    String outcomeName,
    String summary,
    String question,
    List<FactView> facts,
    List<WebsiteView> websites,
    boolean procedures,
    boolean accesses,
    List<StepsView> steps,
    List<QuestionView> questions,
    HelpView help,
    List<ReasonView> reasons,
    List<String> documents,
    List<FactView> assumed,
    List<StandingView> trace,
    int notListed) {

  /** A name and a value. */
  public record FactView(String name, String value) {}

  /** A website: its names, what it needs, and whether it is served. */
  public record WebsiteView(String name, String procedure, String access) {}

  /**
   * Steps that belong together.
   *
   * @param title which alternative they are; empty where everyone must do them
   * @param steps the steps in order
   */
  public record StepsView(String title, List<String> steps) {}

  /**
   * A question.
   *
   * @param question the question
   * @param answers what its answers lead to: those with the same consequence in one line
   * @param note that there are more answers; empty: nothing to say
   */
  public record QuestionView(String question, List<FactView> answers, String note) {}

  /**
   * What would change the answer for the better.
   *
   * @param asked whether that was asked
   * @param changes the changes; empty where there are none
   * @param note that there are none, or that not all was tried; empty: nothing to say
   */
  public record HelpView(boolean asked, List<ChangeView> changes, String note) {}

  /**
   * A change.
   *
   * @param message what to change, and what that leads to
   * @param gone what is found no longer then
   * @param added what is found then
   */
  public record ChangeView(String message, List<String> gone, List<String> added) {}

  /**
   * What a rule found, of one website or of several.
   *
   * @param effect what it does to the outcome, as a word of the contract
   * @param effectName the same in words
   * @param found it in words: the first few
   * @param more the rest of it
   * @param basis what it rests on
   * @param because the facts that all of it follows from
   * @param rule title of the rule; empty where no rule says anything
   * @param ruleName its name
   */
  public record ReasonView(
      String effect,
      String effectName,
      List<FoundView> found,
      List<FoundView> more,
      List<CitationView> basis,
      List<FactView> because,
      String rule,
      String ruleName) {

    /** Whether there is a fact to show. */
    public boolean hasFacts() {
      return !because.isEmpty() || found.stream().anyMatch(one -> !one.because().isEmpty());
    }
  }

  /**
   * Something that was found.
   *
   * @param message it in words
   * @param because the facts that it alone follows from
   */
  public record FoundView(String message, List<FactView> because) {}

  /**
   * A clause.
   *
   * @param title its title
   * @param text what it says
   * @param url where it can be read
   * @param document number of that address among the documents; 0: no address
   */
  public record CitationView(String title, String text, @Nullable String url, int document) {}

  /**
   * Rules that stand alike to the case.
   *
   * @param state how, as a word of the contract
   * @param rules the rules
   */
  public record StandingView(String state, List<RuleView> rules) {}

  /**
   * A rule.
   *
   * @param title its title
   * @param name its name
   * @param note since or until when it is in force, or what replaces it; empty: nothing
   * @param conditions its conditions
   */
  public record RuleView(String title, String name, String note, List<ConditionView> conditions) {}

  /**
   * A condition: how it stands, in one sentence, and what is looked at, what is required of it and
   * what it is.
   */
  public record ConditionView(
      String state, String text, String field, String required, String observed) {}
}
