package dev.beian.engine;

import dev.beian.rulebook.Rule;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks: a rule and what it matched.
 *
 * @param ready the rule; empty where no rule speaks
 * @param matched facts and rows, one for each pattern that is neither below {@code not} nor {@code
 *     exists}
 */
record Spoken(Optional<ReadyRule> ready, List<Object> matched) {

  /** No rule. */
  static final Spoken NOBODY = new Spoken(Optional.empty(), List.of());

  Optional<Rule> rule() {
    return ready.map(ReadyRule::rule);
  }

  String name() {
    return ready.map(one -> one.rule().name()).orElse("");
  }
}
