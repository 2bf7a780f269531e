package dev.beian.scenario;

import dev.beian.rulebook.FaultWords;
import java.util.List;

/**
 * A difference between what is expected of a decision and what it says.
 *
 * @param about what differs: a member of the decision, a finding, a rule
 * @param expected what is expected; several where it is a list
 * @param got what the decision says
 * @param reasons why it says so: rules, and what they matched, in words
 */
public record Mismatch(
    String about, List<String> expected, List<String> got, List<String> reasons) {

  /** The same in words of a language. */
  public Mismatch in(FaultWords words) {
    return new Mismatch(
        words.of(about),
        expected.stream().map(words::of).toList(),
        got.stream().map(words::of).toList(),
        reasons.stream().map(words::of).toList());
  }
}
