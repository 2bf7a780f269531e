package dev.beian.engine.why;

import dev.beian.decision.Holding;
import dev.beian.engine.Gaps;
import dev.beian.engine.why.SingleTests.Told;
import dev.beian.filing.Fact;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into words how the conditions of one rule stand to a case. */
final class ConditionWords {

  private final Names names;
  private final FixedWords fixed;
  private final Values values;
  private final Gaps gaps;

  ConditionWords(Names names, FixedWords fixed, Values values, Gaps gaps) {
    this.names = names;
    this.fixed = fixed;
    this.values = values;
    this.gaps = gaps;
  }

  /** How a test stands to the facts it is held against. */
  Told test(
      ReadyPattern pattern,
      Names.Written written,
      @Nullable Object[] matched,
      Holding state,
      List<String> open) {
    TestWords words = new TestWords(names, fixed, values, matched);
    String field = words.field(written, pattern);
    String required = words.required(written, pattern);
    String observed = words.observed(written.test());
    String text =
        fixed.sentence(
            pattern.index(),
            written.number(),
            required,
            observed,
            () -> sentence(field, required, observed));
    return new Told(state, open, field, required, observed, text, paths(written, matched));
  }

  /** Whether there is a fact or row of a type. */
  Told presence(String type, Holding state, Phrase observed, List<String> paths) {
    return told(
        state,
        paths,
        values.name(type),
        values.phrase(Phrase.SOME),
        values.phrase(observed),
        paths);
  }

  /** A row that is there only if the filer is of its province, which the case does not tell. */
  Told province(TableRow row, List<String> paths) {
    return told(
        Holding.UNKNOWN,
        paths,
        values.name("Filer.province"),
        values.of(row.province().orElseThrow(), false),
        values.phrase(Phrase.NOT_TOLD),
        paths);
  }

  /**
   * How a condition under a quantifier stands.
   *
   * @param inner the facts and rows that come furthest through it
   * @param there what was found
   */
  Told quantified(ReadyCondition condition, @Nullable Object[] inner, Holding state, Phrase there) {
    ReadyPattern first = condition.patterns().get(0);
    boolean not = condition.quantifier() == Quantifier.NOT;
    String such = such(condition, inner);
    Object witness = there == Phrase.SOME ? inner[first.index()] : null;
    return told(
        state,
        List.of(),
        values.name(first.type().name()),
        such.isEmpty()
            ? values.phrase(not ? Phrase.NONE : Phrase.SOME)
            : values.phrase(not ? Phrase.NONE_SUCH : Phrase.SOME_SUCH, "value", such),
        witness == null ? values.phrase(there) : values.of(witness, false),
        witness instanceof Fact fact ? List.of(fact.pointer()) : List.of());
  }

  private String such(ReadyCondition condition, @Nullable Object[] matched) {
    TestWords words = new TestWords(names, fixed, values, matched);
    return String.join(
        values.phrase(Phrase.AND),
        condition.patterns().stream().map(words::all).filter(text -> !text.isEmpty()).toList());
  }

  private Told told(
      Holding state,
      List<String> open,
      String field,
      String required,
      String observed,
      List<String> paths) {
    return new Told(
        state, open, field, required, observed, sentence(field, required, observed), paths);
  }

  private String sentence(String field, String required, String observed) {
    return values.phrase(
        Phrase.CONDITION, "field", field, "required", required, "observed", observed);
  }

  private List<String> paths(Names.Written written, @Nullable Object[] matched) {
    if (written.read().size() == 1) {
      Value only = written.read().get(0);
      return matched[only.pattern()] instanceof Fact fact
          ? gaps.members(fact, only.property().orElseThrow())
          : List.of();
    }
    Set<String> paths = new LinkedHashSet<>();
    for (Value value : written.read()) {
      if (matched[value.pattern()] instanceof Fact fact) {
        paths.addAll(gaps.members(fact, value.property().orElseThrow()));
      }
    }
    return List.copyOf(paths);
  }
}
