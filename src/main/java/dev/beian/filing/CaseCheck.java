package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.CaseFault.Kind;
import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a case against the vocabulary and lists every fault. */
final class CaseCheck {

  private final List<CaseFault> faults = new ArrayList<>();
  private final Map<String, String> domains = new HashMap<>();

  private CaseCheck() {}

  /** All faults of a case, in the order of its text. */
  static List<CaseFault> faults(JsonNode root) {
    CaseCheck check = new CaseCheck();
    check.value("", root, Vocabulary.CASE);
    return check.faults;
  }

  /** Whether a text is what a shape asks for. */
  static boolean isSound(String text, Shape shape) {
    CaseCheck check = new CaseCheck();
    check.text("", text, shape);
    return check.faults.isEmpty();
  }

  private void value(String pointer, JsonNode node, Shape shape) {
    if (node.isNull()) {
      if (!(shape instanceof Thing thing && thing.nullable())) {
        add(pointer, Kind.NULL_VALUE);
      }
    } else if (shape instanceof Thing thing) {
      thing(pointer, node, thing);
    } else if (shape instanceof Many many) {
      many(pointer, node, many);
    } else if (shape instanceof Flag) {
      typed(pointer, node, node.isBoolean(), "boolean");
    } else if (shape instanceof Count count) {
      count(pointer, node, count);
    } else if (typed(pointer, node, node.isTextual(), "text")) {
      text(pointer, node.textValue(), shape);
    }
  }

  private void thing(String pointer, JsonNode node, Thing thing) {
    if (!typed(pointer, node, node.isObject(), "object")) {
      return;
    }
    node.properties()
        .forEach(
            member -> {
              Field field = thing.fields().get(member.getKey());
              if (field == null) {
                unknown(pointer, member.getKey(), thing.fields().keySet());
              } else {
                value(Pointers.child(pointer, member.getKey()), member.getValue(), field.shape());
              }
            });
    for (Field field : thing.fields().values()) {
      if (field.presence() == Field.Presence.REQUIRED && !node.has(field.name())) {
        add(Pointers.child(pointer, field.name()), Kind.ABSENT_MEMBER, field.name());
      }
    }
  }

  private void unknown(String pointer, String name, Set<String> known) {
    List<String> details = new ArrayList<>(known);
    details.add(0, name);
    faults.add(
        new CaseFault(
            Pointers.child(pointer, name),
            Kind.UNKNOWN_MEMBER,
            List.copyOf(details),
            Nearest.to(name, known)));
  }

  private void many(String pointer, JsonNode node, Many many) {
    if (!typed(pointer, node, node.isArray(), "list")) {
      return;
    }
    if (node.size() > many.most()) {
      add(pointer, Kind.TOO_MANY, Integer.toString(node.size()), Integer.toString(many.most()));
      return;
    }
    Set<JsonNode> seen = many.set() ? new HashSet<>() : Set.of();
    for (int i = 0; i < node.size(); i++) {
      String place = pointer + "/" + i;
      value(place, node.get(i), many.entry());
      if (many.set() && !seen.add(node.get(i)) && node.get(i).isTextual()) {
        add(place, Kind.REPEATED_ENTRY, node.get(i).textValue());
      }
    }
  }

  private void count(String pointer, JsonNode node, Count count) {
    if (typed(pointer, node, node.isIntegralNumber(), "integer")
        && (!node.canConvertToInt() || node.intValue() < 0 || node.intValue() > count.most())) {
      add(pointer, Kind.OUT_OF_RANGE, "0", Integer.toString(count.most()));
    }
  }

  private void text(String pointer, String text, Shape shape) {
    if (text.isBlank()) {
      add(pointer, Kind.EMPTY_TEXT);
    } else if (shape instanceof Text limit) {
      if (text.length() > limit.maxLength()) {
        add(
            pointer,
            Kind.TOO_LONG,
            Integer.toString(text.length()),
            Integer.toString(limit.maxLength()));
      }
    } else if (shape instanceof Choice choice) {
      if (!choice.values().contains(text)) {
        List<String> details = new ArrayList<>(choice.values());
        details.add(0, text);
        faults.add(
            new CaseFault(
                pointer,
                Kind.UNKNOWN_WORD,
                List.copyOf(details),
                Nearest.to(text, choice.values())));
      }
    } else if (shape instanceof Notation notation) {
      notation(pointer, text, notation.kind());
    }
  }

  private void notation(String pointer, String text, Notation.Kind kind) {
    if (kind == Notation.Kind.DOMAIN_NAME) {
      DomainNames.registrable(text)
          .ifPresentOrElse(
              name -> once(pointer, name), () -> add(pointer, Kind.NOT_A_DOMAIN_NAME, text));
    } else {
      Notations.fault(pointer, text, kind).ifPresent(faults::add);
    }
  }

  private void once(String pointer, String name) {
    String first = domains.putIfAbsent(name, pointer);
    if (first != null) {
      add(pointer, Kind.REPEATED_DOMAIN, DomainNames.unicode(name), first);
    }
  }

  private boolean typed(String pointer, JsonNode node, boolean right, String expected) {
    if (!right) {
      add(pointer, Kind.WRONG_TYPE, expected, typeOf(node));
    }
    return right;
  }

  private static String typeOf(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "list";
      case BOOLEAN -> "boolean";
      case NUMBER -> node.isIntegralNumber() ? "integer" : "number";
      case OBJECT -> "object";
      default -> "text";
    };
  }

  private void add(String pointer, Kind kind, String... details) {
    faults.add(CaseFault.of(pointer, kind, details));
  }
}
