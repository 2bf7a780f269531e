package dev.beian.engine.why;

import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Holding;
import dev.beian.engine.Gaps;
import dev.beian.engine.Gaps.Gap;
import dev.beian.engine.trial.ProvinceGroups;
import dev.beian.engine.why.SingleTests.Told;
import dev.beian.engine.why.WrittenRule.WrittenTest;
import dev.beian.filing.Fact;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the conditions of one rule, each held against the facts that come furthest through it. */
final class Conditions {

  private final ReadyRule rule;
  private final Matching matching;
  private final Gaps gaps;
  private final WrittenRule asWritten;
  private final ConditionWords words;
  private final List<ExplainedCondition> listed = new ArrayList<>();
  private final Set<String> waitsFor = new LinkedHashSet<>();

  Conditions(
      ReadyRule rule, WrittenRule asWritten, ConditionWords words, Matching matching, Gaps gaps) {
    this.rule = rule;
    this.asWritten = asWritten;
    this.words = words;
    this.matching = matching;
    this.gaps = gaps;
  }

  /** The conditions, in order. */
  List<ExplainedCondition> listed() {
    return List.copyOf(listed);
  }

  /** JSON Pointers of the absent facts that conditions are open for. */
  Set<String> waitsFor() {
    return waitsFor;
  }

  /** Lists the conditions with the facts and rows that come furthest. */
  void list(@Nullable Object[] matched) {
    for (ReadyCondition condition : rule.conditions()) {
      if (condition.quantifier() == Quantifier.EACH) {
        pattern(condition.patterns().get(0), matched);
      } else {
        quantified(condition, matched);
      }
    }
  }

  private void pattern(ReadyPattern pattern, @Nullable Object[] matched) {
    Object candidate = matched[pattern.index()];
    if (candidate == null || Matching.isStandIn(candidate)) {
      presence(pattern, candidate, matched);
    } else if (matching.isOfSomeProvince(pattern, candidate, matched)) {
      province(pattern, (TableRow) candidate);
    }
    List<WrittenTest> written = asWritten.tests(pattern);
    if (written.isEmpty()) {
      return;
    }
    SingleTests.OnFact known =
        matching.known(pattern, candidate == null ? pattern.type() : candidate);
    for (WrittenTest test : written) {
      Told told = told(pattern, test, matched, known);
      if (told.state() == Holding.UNKNOWN) {
        waitsFor.addAll(told.waitsFor());
      }
      add(test.id(), told, pattern.tests().get(test.number()).shown(), candidate);
    }
  }

  /** What a test comes to, which may be known from another rule. */
  private Told told(
      ReadyPattern pattern,
      WrittenTest written,
      @Nullable Object[] matched,
      SingleTests.OnFact known) {
    return written.single().isEmpty()
        ? found(pattern, written, matched, known)
        : known.told(written.single().getAsInt(), () -> found(pattern, written, matched, known));
  }

  private Told found(
      ReadyPattern pattern,
      WrittenTest written,
      @Nullable Object[] matched,
      SingleTests.OnFact known) {
    Test test = pattern.tests().get(written.number());
    Object candidate = matched[pattern.index()];
    Holding state = Holding.NOT_REACHED;
    List<String> open = List.of();
    if (candidate != null && Matching.isReached(test.others(), matched)) {
      state = holding(Matching.truth(pattern, written, candidate, matched, known));
      open = state == Holding.UNKNOWN ? matching.absent(test, candidate, matched) : open;
    }
    return words.test(pattern, written, matched, state, open);
  }

  private void presence(
      ReadyPattern pattern, @Nullable Object candidate, @Nullable Object[] matched) {
    boolean reached = Matching.isReached(pattern, matched);
    Holding state = reached ? Holding.FAILED : Holding.NOT_REACHED;
    Phrase observed = reached ? Phrase.NOTHING_THERE : Phrase.NOT_REACHED;
    List<String> paths = List.of();
    if (candidate instanceof Fact standIn) {
      state = Holding.UNKNOWN;
      observed = Phrase.NOT_TOLD;
      paths = standIn(standIn);
      waitsFor.addAll(paths);
    }
    String type = pattern.type().name();
    Told told = words.presence(type, state, observed, paths);
    add(asWritten.id(pattern) + ".0", told, type, candidate);
  }

  /** JSON Pointers of the absent list whose members a fact stands in for. */
  private List<String> standIn(Fact fact) {
    return gaps.standIn(fact).stream().map(Gap::absent).toList();
  }

  /** JSON Pointer of the province of the filer, where it is absent. */
  private List<String> province() {
    return gaps.at(ProvinceGroups.PROVINCE).stream().map(Gap::absent).toList();
  }

  /** A row is there only if the filer is of its province, which the case does not tell. */
  private void province(ReadyPattern pattern, TableRow row) {
    List<String> paths = province();
    waitsFor.addAll(paths);
    add(asWritten.id(pattern) + ".0", words.province(row, paths), row.type().name(), row);
  }

  private void quantified(ReadyCondition condition, @Nullable Object[] matched) {
    ReadyPattern first = condition.patterns().get(0);
    boolean not = condition.quantifier() == Quantifier.NOT;
    Holding state = Holding.NOT_REACHED;
    Phrase there = Phrase.NOT_REACHED;
    @Nullable Object[] found = matched;
    if (Matching.isReached(condition.others(), matched)) {
      Matching.Nearest nearest = matching.nearest(condition, matched);
      Truth truth = not ? nearest.truth().not() : nearest.truth();
      state = holding(truth);
      found = nearest.matched();
      there =
          truth == Truth.UNKNOWN
              ? Phrase.NOT_TOLD
              : (truth == Truth.TRUE) == not ? Phrase.NOTHING_THERE : Phrase.SOME;
    }
    @Nullable Object[] inner = found;
    Object witness = there == Phrase.SOME ? inner[first.index()] : null;
    Told told = words.quantified(condition, inner, state, there);
    add(
        asWritten.quantified(condition).id(),
        told,
        asWritten.quantified(condition).shown(),
        witness);
    if (not) {
      open(condition, inner, state);
    } else {
      condition.patterns().forEach(pattern -> pattern(pattern, inner));
    }
  }

  /** What an open {@code not} waits for. */
  private void open(ReadyCondition condition, @Nullable Object[] inner, Holding state) {
    if (state != Holding.UNKNOWN) {
      return;
    }
    for (ReadyPattern pattern : condition.patterns()) {
      Object candidate = inner[pattern.index()];
      if (candidate != null) {
        if (Matching.isStandIn(candidate)) {
          waitsFor.addAll(standIn((Fact) candidate));
        } else if (matching.isOfSomeProvince(pattern, candidate, inner)) {
          waitsFor.addAll(province());
        }
        pattern.tests().forEach(test -> waitsFor.addAll(matching.absent(test, candidate, inner)));
      }
    }
  }

  private static Holding holding(Truth truth) {
    return switch (truth) {
      case TRUE -> Holding.HELD;
      case FALSE -> Holding.FAILED;
      case UNKNOWN -> Holding.UNKNOWN;
    };
  }

  private void add(String id, Told told, String written, @Nullable Object candidate) {
    TableRow row = candidate instanceof TableRow one ? one : null;
    listed.add(
        new ExplainedCondition(
            id,
            told.state(),
            told.words().text(),
            told.words().field(),
            told.words().required(),
            told.words().observed(),
            written,
            told.paths(),
            row == null ? null : row.type().table().orElseThrow(),
            row == null ? null : row.row()));
  }
}
