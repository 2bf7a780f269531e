package dev.beian.rulebook.matching;

import dev.beian.decision.Action;
import dev.beian.decision.Event;
import dev.beian.decision.Place;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.decision.Ruling;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Call;
import java.util.List;
import java.util.function.Consumer;

/** Reads what follows from a finding: procedure, access and steps. */
final class Follows {

  private Follows() {}

  static Consumer<Ruling<?>> read(Call call) {
    List<String> words = call.arguments().stream().map(Follows::word).toList();
    String first = words.get(0);
    return switch (call.verb()) {
      case "procedure" -> {
        Procedure procedure = Procedure.valueOf(first);
        yield ruling -> ruling.procedure(procedure);
      }
      case "access" -> {
        Reach reach = Reach.valueOf(first);
        yield ruling -> ruling.access(reach);
      }
      case "opensWhen" -> {
        Event event = Event.valueOf(first);
        yield ruling -> ruling.opensWhen(event);
      }
      case "closesWhen" -> {
        Event event = Event.valueOf(first);
        yield ruling -> ruling.closesWhen(event);
      }
      case "option" -> ruling -> ruling.option(first);
      default -> step(call.verb(), Action.valueOf(first), place(words));
    };
  }

  private static Consumer<Ruling<?>> step(String verb, Action action, Place place) {
    return switch (verb) {
      case "before" -> ruling -> ruling.before(action, place);
      case "after" -> ruling -> ruling.after(action, place);
      default -> ruling -> ruling.step(action, place);
    };
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
