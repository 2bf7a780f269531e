package dev.beian.rulebook;

import dev.beian.decision.Effect;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Call;
import dev.beian.rulebook.drl.RuleFile.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the rulebook, as everything but the engine sees it.
 *
 * @param name its stable name
 * @param title its title
 * @param basis what it rests on
 * @param statements numbers of the single facts it rests on
 * @param overrides names of the rules whose findings about the same thing it replaces
 * @param validity when it is in force
 * @param file path of its file
 * @param line its line
 * @param provider the provider it belongs to; empty where it is for all
 * @param conditions what must hold
 * @param says what it says then
 */
public record Rule(
    String name,
    String title,
    List<Clause> basis,
    List<String> statements,
    List<String> overrides,
    Validity validity,
    String file,
    int line,
    Optional<String> provider,
    List<Condition> conditions,
    Says says) {

  /**
   * A clause that a rule rests on.
   *
   * @param source id of the document
   * @param clause id of the clause
   */
  public record Clause(String source, String clause) {
    @Override
    public String toString() {
      return source + "#" + clause;
    }
  }

  /**
   * The days a rule or a table row is in force, beginning and ending at 00:00 Asia/Shanghai.
   *
   * @param from the first day; empty: always was
   * @param until the first day on which it is not; empty: still is
   */
  public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** In force for good. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Whether a day lies in it. */
    public boolean holdsOn(LocalDate day) {
      return from.filter(day::isBefore).isEmpty()
          && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
  }

  /**
   * What a rule says.
   *
   * @param effect what it does to the outcome
   * @param about the name it gives to what it speaks about
   * @param code code of the finding
   * @param at where the code stands in its file
   * @param slots names of the values it gives to its text
   * @param values those values
   * @param values the values
   * @param namesProcedure whether it names a procedure
   * @param namesAccess whether it says anything of access
   * @param follows what follows from the finding, in the order of the sentence
   */
  public record Says(
      Effect effect,
      String about,
      String code,
      Position at,
      List<String> slots,
      List<Operand> values,
      boolean namesProcedure,
      boolean namesAccess,
      List<Call> follows) {}
}
