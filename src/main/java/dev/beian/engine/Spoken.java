package dev.beian.engine;

import dev.beian.rulebook.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks: a rule and the facts it matched, one for each pattern that is neither {@code not} nor
 * {@code exists}.
 *
 * @param rule the rule; empty where no rule speaks
 * @param matched facts of the case and table facts, in the order of the patterns
 */
record Spoken(Optional<Rule> rule, List<Object> matched) {

  /** No rule. */
  static final Spoken NOBODY = new Spoken(Optional.empty(), List.of());
}
