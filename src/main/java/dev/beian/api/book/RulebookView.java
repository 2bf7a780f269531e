package dev.beian.api.book;

import dev.beian.api.book.RulebookState.KeptView;
import dev.beian.api.book.RulebookState.RejectedView;
import dev.beian.decision.Effect;
import dev.beian.decision.Procedure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook in one language, as of one day.
 *
 * @param version a short name of it, for people
 * @param hash {@code sha256:} and the hash of its files
 * @param compileMillis how long it took to make, in milliseconds
 * @param active the rulebook that decides
 * @param calledBack whether it was called back while the folder holds another
 * @param rejected what the folder holds, where that is not fit to decide; else {@code null}
 * @param recent the rulebooks kept to decide by and to call back, the active one first
 * @param providers its providers
 * @param rules its rules
 * @param sources what its rules cite
 * @param tables its tables
 */
public record RulebookView(
    String version,
    String hash,
    long compileMillis,
    KeptView active,
    boolean calledBack,
    @Nullable RejectedView rejected,
    List<KeptView> recent,
    List<ProviderView> providers,
    List<RuleView> rules,
    List<SourceView> sources,
    List<TableView> tables) {

  /**
   * A provider.
   *
   * @param id its id
   * @param name its name
   * @param terms its own words for procedures
   */
  public record ProviderView(String id, String name, Map<Procedure, String> terms) {}

  /** Whether a rule is in force. */
  public enum State {
    /** It is. */
    IN_FORCE,
    /** It will be. */
    NOT_YET,
    /** It was. */
    EXPIRED
  }

  /**
   * A rule.
   *
   * @param name its stable name
   * @param title its title
   * @param basis what it rests on
   * @param statements numbers of the single facts it rests on
   * @param overrides names of the rules whose findings about the same thing it replaces
   * @param file path of its file
   * @param line its line
   * @param provider the provider it belongs to; {@code null} where it is for all
   * @param from the first day it is in force; {@code null}: always was
   * @param until the first day it is not; {@code null}: still is
   * @param state whether it is in force today
   * @param effect what its finding does to the outcome
   * @param code code of its finding
   */
  public record RuleView(
      String name,
      String title,
      List<BasisView> basis,
      List<String> statements,
      List<String> overrides,
      String file,
      int line,
      @Nullable String provider,
      @Nullable String from,
      @Nullable String until,
      State state,
      Effect effect,
      String code) {}

  /**
   * A clause that a rule rests on.
   *
   * @param source id of the document
   * @param clause id of the clause
   * @param title title of the clause
   * @param url where the document can be read
   */
  public record BasisView(String source, String clause, String title, @Nullable String url) {}

  /**
   * A document.
   *
   * @param id its id
   * @param provider the provider whose document it is; {@code null} for law
   * @param title its title
   * @param url where it can be read
   * @param clauses its clauses
   */
  public record SourceView(
      String id,
      @Nullable String provider,
      String title,
      @Nullable String url,
      List<ClauseView> clauses) {}

  /**
   * A clause.
   *
   * @param id its id
   * @param title what it is about
   * @param text what it says in our words
   * @param statements the single facts in it
   * @param rules names of the rules that rest on it
   */
  public record ClauseView(
      String id, String title, String text, List<StatementView> statements, List<String> rules) {}

  /**
   * A single fact of a clause.
   *
   * @param id its number
   * @param text it in our words
   * @param rules names of the rules that rest on it
   * @param applies the cases in which it applies: a rule that rests on it has a finding
   * @param mustNot the cases in which it must not apply, and does not
   */
  public record StatementView(
      String id, String text, List<String> rules, List<CaseView> applies, List<CaseView> mustNot) {}

  /**
   * A case that stands beside the rules.
   *
   * @param name its name
   * @param file path of its file
   * @param line its line
   */
  public record CaseView(String name, String file, int line) {}

  /**
   * A table.
   *
   * @param id its id
   * @param fact the fact its rows stand for
   * @param columns its columns
   * @param rows number of its rows
   */
  public record TableView(String id, String fact, List<String> columns, int rows) {}
}
