package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.engine.trial.Trials.Told;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by trial which absent facts matter, and what each answer leads to.
 *
 * <p>A fact matters if the case could be completed so that one answer settles it otherwise than
 * another: facts that matter only together with others do matter. What cannot be found out within
 * the bounds of {@link Trials} is taken to matter.
 */
public final class Inquiry {

  /**
   * A question that matters.
   *
   * @param path JSON Pointer of the fact
   * @param answers what its answers lead to
   * @param complete whether there are answers to choose from, and room to find out about each
   */
  public record Question(String path, List<Consequence> answers, boolean complete) {

    private long settled() {
      return answers.stream().filter(one -> one.settled().isPresent()).count();
    }

    private long outcomes() {
      return answers.stream()
          .flatMap(one -> one.settled().stream())
          .map(Settlement::outcome)
          .distinct()
          .count();
    }
  }

  /**
   * What an answer leads to.
   *
   * @param answer the answer
   * @param settled what it settles; empty where that depends on more
   */
  public record Consequence(JsonNode answer, Optional<Settlement> settled) {}

  private static final Comparator<Question> MOST_TELLING =
      Comparator.comparing((Question question) -> !question.path().equals("/provider"))
          .thenComparing(Comparator.comparing(Question::settled).reversed())
          .thenComparing(Comparator.comparing(Question::outcomes).reversed())
          .thenComparing(Question::path, Pointers.ORDER);

  private final Trials trials;
  private final Told start;
  private final Map<TreeMap<String, JsonNode>, Optional<Settlement>> settled = new HashMap<>();
  private final Set<TreeMap<String, JsonNode>> cutOff = new HashSet<>();

  /**
   * An inquiry.
   *
   * @param rulebook what decides
   * @param start what the rules say of the case
   * @param decider tells what they say of another case
   */
  public Inquiry(Rulebook rulebook, Round start, Function<SubmittedCase, Round> decider) {
    this.trials = new Trials(rulebook, decider, start.submitted());
    this.start = trials.nothingTold(start);
  }

  /** What the case comes to whatever the absent facts are; empty where that depends on them. */
  public Optional<Settlement> settled() {
    trials.keepFor(1);
    return settled(start);
  }

  /** Every way of telling the absent facts that was tried to find that they do not matter. */
  public List<SubmittedCase> completions() {
    List<SubmittedCase> completions = new ArrayList<>();
    complete(start, completions);
    return List.copyOf(completions);
  }

  private void complete(Told told, List<SubmittedCase> completions) {
    if (told.round().isSettled()) {
      completions.add(told.round().submitted());
      return;
    }
    String pointer = told.round().tried();
    for (JsonNode answer : trials.allAnswers(told, pointer)) {
      Told more = trials.tell(told, pointer, answer);
      if (more != null && more.round().isSettled()) {
        completions.add(trials.told(told, pointer, answer));
      } else if (more != null) {
        complete(more, completions);
      }
    }
  }

  /** The questions that matter, the most telling first. */
  public List<Question> questions() {
    Set<String> irrelevant = new HashSet<>();
    Map<String, Question> found = new TreeMap<>(Pointers.ORDER);
    boolean complete = false;
    while (!complete) {
      complete = true;
      List<String> open = new ArrayList<>(start.round().askedFirst(irrelevant));
      open.removeAll(found.keySet());
      for (int i = 0; i < open.size(); i++) {
        String path = open.get(i);
        trials.keepFor(open.size() - i - 1);
        found.put(path, question(path));
        if (!matters(path)) {
          irrelevant.add(path);
          complete = false;
        }
      }
    }
    Set<String> asked = start.round().askedFirst(irrelevant);
    Set<String> listed = asked.isEmpty() ? start.round().askedFirst(Set.of()) : asked;
    return found.values().stream()
        .filter(question -> listed.contains(question.path()))
        .sorted(MOST_TELLING)
        .toList();
  }

  /** A question with what its answers lead to. */
  public Question question(String path) {
    List<Consequence> consequences = new ArrayList<>();
    int refused = trials.refused();
    List<JsonNode> answers = trials.answers(start.round().submitted()).to(path);
    for (JsonNode answer : answers) {
      Told more = trials.tell(start, path, answer);
      if (more == null) {
        break;
      }
      consequences.add(new Consequence(answer, settled(more)));
    }
    return new Question(
        path, List.copyOf(consequences), !answers.isEmpty() && trials.refused() == refused);
  }

  /** What a case comes to whatever the facts are that it does not tell. */
  private Optional<Settlement> settled(Told told) {
    Optional<Settlement> known = settled.get(told.told());
    if (known == null) {
      int refused = trials.refused();
      known = settle(told);
      settled.put(told.told(), known);
      if (trials.refused() > refused) {
        cutOff.add(told.told());
      }
    } else if (cutOff.contains(told.told())) {
      trials.refuse();
    }
    return known;
  }

  private Optional<Settlement> settle(Told told) {
    if (told.round().isSettled()) {
      return Optional.of(told.round().settlement());
    }
    String pointer = told.round().tried();
    List<Settlement> common = new ArrayList<>();
    for (JsonNode answer : trials.allAnswers(told, pointer)) {
      Told more = trials.tell(told, pointer, answer);
      Optional<Settlement> one =
          (more == null ? Optional.<Settlement>empty() : settled(more))
              .flatMap(
                  settlement ->
                      common.isEmpty()
                          ? Optional.of(settlement)
                          : common.get(0).common(settlement));
      if (one.isEmpty()) {
        return one;
      }
      common.clear();
      common.add(one.get());
    }
    return common.stream().findFirst();
  }

  private boolean matters(String path) {
    List<Told> ways = new ArrayList<>();
    for (JsonNode answer : trials.allAnswers(start, path)) {
      Told more = trials.tell(start, path, answer);
      if (more == null) {
        return true;
      }
      ways.add(more);
    }
    return ways.isEmpty() || ways.stream().skip(1).anyMatch(way -> !same(ways.get(0), way));
  }

  /** Whether two cases come to the same, whatever else is told of both. */
  private boolean same(Told one, Told other) {
    if (one.round().isSettled() || other.round().isSettled()) {
      return settled(one)
          .flatMap(left -> settled(other).flatMap(right -> left.common(right)))
          .isPresent();
    }
    Set<String> open = new TreeSet<>(Pointers.ORDER);
    open.addAll(one.round().askedFirst(Set.of()));
    open.addAll(other.round().askedFirst(Set.of()));
    String pointer = open.iterator().next();
    for (JsonNode answer : trials.allAnswers(one, pointer)) {
      Told left = tellWhereAbsent(one, pointer, answer);
      Told right = left == null ? null : tellWhereAbsent(other, pointer, answer);
      if (left == null || right == null || !same(left, right)) {
        return false;
      }
    }
    return true;
  }

  /** A website that only one of two cases has can be told of in that one only. */
  private @Nullable Told tellWhereAbsent(Told told, String pointer, JsonNode answer) {
    boolean absent =
        Pointers.follow(told.round().submitted().submitted(), pointer)
                instanceof Pointers.Target.Absent target
            && target.pointer().equals(pointer);
    return absent ? trials.tell(told, pointer, answer) : told;
  }
}
