package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.beian.filing.Alteration;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rulebook;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides a case again and again with facts told, each way at most once, and not without end. */
final class Trials {

  /** Facts that may be decided over in all, so that large cases get fewer trials. */
  private static final int MOST_FACTS = 4_000;

  private static final int MOST_TRIALS = 200;

  private final Rulebook rulebook;
  private final Function<SubmittedCase, Round> decider;
  private final Map<String, Round> rounds = new HashMap<>();
  private final Map<Optional<String>, Constants> constants = new HashMap<>();
  private final IdentityHashMap<Round, Map<String, String>> alike = new IdentityHashMap<>();
  private int left;
  private int kept;
  private int refused;

  /**
   * A case with facts told.
   *
   * @param told what was told, by JSON Pointer
   * @param round what the rules say then
   */
  record Told(TreeMap<String, JsonNode> told, Round round) {}

  Trials(Rulebook rulebook, Function<SubmittedCase, Round> decider, SubmittedCase submitted) {
    this.rulebook = rulebook;
    this.decider = decider;
    this.left = Math.max(1, Math.min(MOST_TRIALS, MOST_FACTS / submitted.facts().size()));
  }

  /** Whether no further way can be tried. */
  boolean isExhausted() {
    return left <= kept;
  }

  /** Notes that there is no room to find something out. */
  void refuse() {
    refused++;
  }

  /** How often there was no room to find something out. */
  int refused() {
    return refused;
  }

  /** Leaves room for so many further questions, an equal share for each. */
  void keepFor(int questions) {
    kept = left * questions / (questions + 1);
  }

  Told nothingTold(Round round) {
    return new Told(new TreeMap<>(Pointers.ORDER), round);
  }

  /** The case with one fact more; empty where that was one trial too many. */
  @Nullable Told tell(Told before, String pointer, JsonNode wanted) {
    JsonNode answer =
        pointer.equals(ProvinceGroups.PROVINCE) ? alike(before.round(), wanted) : wanted;
    TreeMap<String, JsonNode> told = new TreeMap<>(before.told());
    told.put(pointer, answer);
    String key = told.toString();
    Round round = rounds.get(key);
    if (round == null) {
      if (isExhausted()) {
        refuse();
        return null;
      }
      left--;
      round = decider.apply(told(before, pointer, answer));
      rounds.put(key, round);
    }
    return new Told(told, round);
  }

  /** The case itself with one fact more. */
  SubmittedCase told(Told before, String pointer, JsonNode answer) {
    return Alteration.of(before.round().submitted(), pointer, answer, rulebook.providersOnFile());
  }

  /** The province that is tried for one and all that lead to the same. */
  private JsonNode alike(Round round, JsonNode wanted) {
    return TextNode.valueOf(
        alike
            .computeIfAbsent(round, one -> one.provinces().tried(named(one.submitted())))
            .get(wanted.textValue()));
  }

  /** The provinces that are no province like any other for rules or for the case. */
  private Set<String> named(SubmittedCase submitted) {
    Set<String> named = new TreeSet<>(constants(submitted).at(ProvinceGroups.PROVINCE).texts());
    Stream.ofNullable(submitted.filer().identityProvince()).forEach(named::add);
    return named;
  }

  private Constants constants(SubmittedCase submitted) {
    return constants.computeIfAbsent(
        Optional.ofNullable(submitted.filingCase().provider()),
        provider ->
            new Constants(
                rulebook.executable(provider, submitted.filingCase().intent()), submitted));
  }

  /** What a question about a case can be answered with. */
  Answers answers(SubmittedCase submitted) {
    Optional<String> provider = Optional.ofNullable(submitted.filingCase().provider());
    ExecutableRules executable = rulebook.executable(provider, submitted.filingCase().intent());
    Set<String> provinces = new TreeSet<>();
    executable.rows().forEach(row -> row.province().ifPresent(provinces::add));
    return new Answers(submitted, rulebook.providersOnFile(), constants(submitted), provinces);
  }

  /** All answers, those too many to be shown included. */
  List<JsonNode> allAnswers(Told told, String pointer) {
    Answers answers = answers(told.round().submitted());
    List<JsonNode> all = new java.util.ArrayList<>(answers.to(pointer));
    all.addAll(answers.further(pointer));
    return all;
  }
}
