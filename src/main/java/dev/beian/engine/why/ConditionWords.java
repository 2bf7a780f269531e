package dev.beian.engine.why;

import dev.beian.decision.Holding;
import dev.beian.engine.Gaps;
import dev.beian.engine.why.SingleTests.Told;
import dev.beian.filing.Fact;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.drl.Expression;
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

  private final WrittenRule asWritten;
  private final RememberedWords remembered;
  private final Values values;
  private final Gaps gaps;

  ConditionWords(WrittenRule asWritten, RememberedWords remembered, Values values, Gaps gaps) {
    this.asWritten = asWritten;
    this.remembered = remembered;
    this.values = values;
    this.gaps = gaps;
  }

  /** How a test stands to the facts it is held against. */
  Told test(
      ReadyPattern pattern,
      WrittenRule.WrittenTest written,
      @Nullable Object[] matched,
      Holding state,
      List<String> open) {
    Words words =
        remembered.test(
            pattern.index(),
            written.number(),
            told(written.read(), matched, 0),
            () -> words(written.test(), new TestWords(asWritten, values, matched)));
    return new Told(state, open, words, paths(written, matched));
  }

  private Words words(Expression test, TestWords told) {
    return words(told.field(test), told.required(test), told.observed(test));
  }

  /** What words tell of facts and rows: values, and of facts what people call them. */
  private @Nullable Object[] told(List<Value> read, @Nullable Object[] matched, int more) {
    @Nullable Object[] told = new Object[read.size() + more];
    for (int i = 0; i < read.size(); i++) {
      Value value = read.get(i);
      Object fact = matched[value.pattern()];
      told[i] = fact == null ? Phrase.NOT_REACHED : told(value, fact);
    }
    return told;
  }

  private @Nullable Object told(Value value, Object fact) {
    Object told = value.property().isEmpty() ? fact : value.property().get().reader().read(fact);
    return told instanceof Fact || told instanceof TableRow ? values.of(told, false) : told;
  }

  /** Whether there is a fact or row of a type. */
  Told presence(String type, Holding state, Phrase observed, List<String> paths) {
    return new Told(
        state,
        paths,
        words(values.name(type), values.phrase(Phrase.SOME), values.phrase(observed)),
        paths);
  }

  /** A row that is there only if the filer is of its province, which the case does not tell. */
  Told province(TableRow row, List<String> paths) {
    return new Told(
        Holding.UNKNOWN,
        paths,
        words(
            values.name("Filer.province"),
            values.of(row.province().orElseThrow(), false),
            values.phrase(Phrase.NOT_TOLD)),
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
    Object witness = there == Phrase.SOME ? inner[first.index()] : null;
    String observed = witness == null ? values.phrase(there) : values.of(witness, false);
    List<Value> required = asWritten.quantified(condition).required();
    @Nullable Object[] told = told(required, inner, 1);
    told[required.size()] = observed;
    Words words =
        remembered.quantified(
            first.index(),
            told,
            () -> words(values.name(first.type().name()), required(condition, inner), observed));
    return new Told(
        state,
        List.of(),
        words,
        witness instanceof Fact fact ? List.of(fact.pointer()) : List.of());
  }

  private String required(ReadyCondition condition, @Nullable Object[] inner) {
    boolean not = condition.quantifier() == Quantifier.NOT;
    String such = such(condition, inner);
    return such.isEmpty()
        ? values.phrase(not ? Phrase.NONE : Phrase.SOME)
        : values.phrase(not ? Phrase.NONE_SUCH : Phrase.SOME_SUCH, "value", such);
  }

  private String such(ReadyCondition condition, @Nullable Object[] matched) {
    TestWords words = new TestWords(asWritten, values, matched);
    return String.join(
        values.phrase(Phrase.AND),
        condition.patterns().stream().map(words::all).filter(text -> !text.isEmpty()).toList());
  }

  private Words words(String field, String required, String observed) {
    return new Words(
        field,
        required,
        observed,
        values.phrase(
            Phrase.CONDITION, "field", field, "required", required, "observed", observed));
  }

  private List<String> paths(WrittenRule.WrittenTest written, @Nullable Object[] matched) {
    List<Value> properties = written.properties();
    if (properties.size() == 1) {
      return paths(properties.get(0), matched);
    }
    Set<String> paths = new LinkedHashSet<>();
    properties.forEach(value -> paths.addAll(paths(value, matched)));
    return List.copyOf(paths);
  }

  private List<String> paths(Value value, @Nullable Object[] matched) {
    return matched[value.pattern()] instanceof Fact fact
        ? gaps.members(fact, value.property().orElseThrow())
        : List.of();
  }
}
