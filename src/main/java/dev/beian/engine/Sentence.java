package dev.beian.engine;

import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.ReadyRule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the sentence of a rule about what it matched. */
final class Sentence {

  private Sentence() {}

  static Ruling<Spoken> said(ReadyRule ready, List<Object> matched) {
    Rule.Says says = ready.rule().says();
    List<Object> slots = new ArrayList<>();
    for (Value slot : ready.slots()) {
      Object fact = fact(ready, matched, slot.pattern());
      Object value = slot.property().map(property -> property.reader().read(fact)).orElse(fact);
      slots.add(value);
    }
    Ruling<Spoken> ruling =
        new Ruling<>(
            new Spoken(Optional.of(ready), matched),
            says.effect(),
            (Fact) fact(ready, matched, ready.about()),
            says.code(),
            slots);
    ready.follows().forEach(follow -> follow.accept(ruling));
    return ruling;
  }

  private static Object fact(ReadyRule ready, List<Object> matched, int index) {
    List<ReadyPattern> patterns = ready.matched();
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).index() == index) {
        return matched.get(i);
      }
    }
    throw new IllegalStateException(ready.rule().name());
  }
}
