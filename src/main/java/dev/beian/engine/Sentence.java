package dev.beian.engine;

import dev.beian.decision.Action;
import dev.beian.decision.Event;
import dev.beian.decision.Place;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.decision.Ruling;
import dev.beian.filing.Fact;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Call;
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
    says.follows().forEach(call -> follow(ruling, call));
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

  private static void follow(Ruling<Spoken> ruling, Call call) {
    List<String> words = call.arguments().stream().map(Sentence::word).toList();
    String first = words.get(0);
    switch (call.verb()) {
      case "procedure" -> ruling.procedure(Procedure.valueOf(first));
      case "access" -> ruling.access(Reach.valueOf(first));
      case "opensWhen" -> ruling.opensWhen(Event.valueOf(first));
      case "closesWhen" -> ruling.closesWhen(Event.valueOf(first));
      case "option" -> ruling.option(first);
      case "before" -> ruling.before(Action.valueOf(first), place(words));
      case "step" -> ruling.step(Action.valueOf(first), place(words));
      default -> ruling.after(Action.valueOf(first), place(words));
    }
  }

  private static Place place(List<String> words) {
    return words.size() > 1
        ? Place.valueOf(words.get(1))
        : Action.valueOf(words.get(0)).usualPlace();
  }

  private static String word(Operand operand) {
    return operand instanceof Operand.Text text ? text.value() : operand.shown();
  }
}
