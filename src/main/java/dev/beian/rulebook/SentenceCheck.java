package dev.beian.rulebook;

import dev.beian.decision.Action;
import dev.beian.decision.Effect;
import dev.beian.decision.Event;
import dev.beian.decision.Place;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Call;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the sentence of a rule against what {@code decision} understands. */
final class SentenceCheck {

  private static final Map<String, List<Class<? extends Enum<?>>>> VERBS = verbs();

  private final Scope scope;
  private final Set<String> lost;
  private final Faults faults;
  private final String file;

  /**
   * A check.
   *
   * @param lost names that conditions give to what is not known
   */
  SentenceCheck(Scope scope, Set<String> lost, Faults faults, String file) {
    this.scope = scope;
    this.lost = lost;
    this.faults = faults;
    this.file = file;
  }

  private static Map<String, List<Class<? extends Enum<?>>>> verbs() {
    Map<String, List<Class<? extends Enum<?>>>> verbs = new LinkedHashMap<>();
    verbs.put("procedure", List.of(Procedure.class));
    verbs.put("access", List.of(Reach.class));
    verbs.put("opensWhen", List.of(Event.class));
    verbs.put("closesWhen", List.of(Event.class));
    verbs.put("before", List.of(Action.class, Place.class));
    verbs.put("step", List.of(Action.class, Place.class));
    verbs.put("after", List.of(Action.class, Place.class));
    verbs.put("option", List.of());
    return verbs;
  }

  Rule.Says says(List<Call> sentence) {
    Call first = sentence.get(0);
    Optional<Effect> effect = Effect.ofVerb(first.verb());
    if (effect.isEmpty()) {
      faults.unknown(
          Check.UNKNOWN_VERB,
          file,
          first.position(),
          "verb of `decision`",
          first.verb(),
          Arrays.stream(Effect.values()).map(Effect::verb).toList());
    }
    List<Operand> arguments = first.arguments();
    String code = "";
    String about = "";
    Position at = first.position();
    if (arguments.size() < 2
        || !(arguments.get(0) instanceof Operand.Variable fact)
        || !(arguments.get(1) instanceof Operand.Text text)) {
      if (effect.isPresent()) {
        fault(
            first.position(),
            "`" + first.verb() + "` does not say what was found about what",
            "write `decision." + first.verb() + "( $fact, \"code-of-the-finding\", … )`");
      }
    } else {
      code = text.value();
      at = text.position();
      about = fact.name();
      if (!lost.contains(about) && scope.fact(about).filter(type -> !type.isTable()).isEmpty()) {
        fault(
            fact.position(),
            "`" + about + "` is no fact of the case",
            "name the fact in the conditions, such as `" + about + " : Website( … )`");
      }
      if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        fault(
            text.position(), "`" + code + "` is no code", "use small letters, digits and hyphens");
      }
    }
    List<String> slots = arguments.stream().skip(2).map(this::slot).toList();
    sentence.stream().skip(1).forEach(this::chained);
    return new Rule.Says(
        effect.orElse(Effect.INFORMS),
        about,
        code,
        at,
        slots,
        arguments.stream().skip(2).toList(),
        calls(sentence, "procedure"),
        calls(sentence, "access") || calls(sentence, "opensWhen") || calls(sentence, "closesWhen"),
        List.copyOf(sentence.subList(1, sentence.size())));
  }

  private static boolean calls(List<Call> sentence, String verb) {
    return sentence.stream().anyMatch(call -> call.verb().equals(verb));
  }

  private String slot(Operand operand) {
    if (operand instanceof Operand.Variable variable) {
      if (!lost.contains(variable.name()) && !scope.names().contains(variable.name())) {
        faults.unknown(
            Check.UNKNOWN_NAME,
            file,
            variable.position(),
            "name given in the conditions",
            variable.name(),
            scope.names());
      }
      return variable.name().substring(1);
    }
    if (operand instanceof Operand.PropertyOf of && lost.contains(of.variable())) {
      return of.property();
    }
    if (operand instanceof Operand.PropertyOf of) {
      Optional<FactType> type = scope.fact(of.variable());
      if (type.isEmpty()) {
        faults.unknown(
            Check.UNKNOWN_NAME,
            file,
            of.position(),
            "fact named in the conditions",
            of.variable(),
            scope.names());
      } else if (!type.get().properties().containsKey(of.property())) {
        faults.unknown(
            Check.UNKNOWN_PROPERTY,
            file,
            of.position(),
            "property of `" + type.get().name() + "`",
            of.property(),
            type.get().properties().keySet());
      }
      return of.property();
    }
    fault(
        operand.position(),
        "`" + operand.shown() + "` fills no slot",
        "give a `$name` or a property such as `$limit.max`; words for people stand in `texts/`");
    return "";
  }

  private void chained(Call call) {
    List<Class<? extends Enum<?>>> parameters = VERBS.get(call.verb());
    if (parameters == null) {
      faults.unknown(
          Check.UNKNOWN_VERB,
          file,
          call.position(),
          "verb of a sentence",
          call.verb(),
          VERBS.keySet());
      return;
    }
    if (call.verb().equals("option")) {
      if (call.arguments().size() != 1
          || !(call.arguments().get(0) instanceof Operand.Text letter)
          || !letter.value().matches("[A-Z]")) {
        fault(call.position(), "`option` takes one letter", "write `.option( \"A\" )`");
      }
      return;
    }
    if (call.arguments().isEmpty() || call.arguments().size() > parameters.size()) {
      fault(
          call.position(),
          "`" + call.verb() + "` takes another number of words",
          "write `." + call.verb() + "( " + Words.of(parameters.get(0)).iterator().next() + " )`");
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      word(call.arguments().get(i), parameters.get(i), call);
    }
  }

  private void word(Operand operand, Class<? extends Enum<?>> words, Call call) {
    String name = operand instanceof Operand.Word word ? word.name() : operand.shown();
    if (!Words.of(words).contains(name)) {
      faults.unknown(
          Check.UNKNOWN_WORD,
          file,
          operand.position(),
          "word for `" + call.verb() + "`",
          name,
          Words.of(words));
    }
  }

  private void fault(Position position, String message, String help) {
    faults.add(Check.UNKNOWN_VERB, file, position, message, help);
  }
}
