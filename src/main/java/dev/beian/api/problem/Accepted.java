package dev.beian.api.problem;

import dev.beian.api.wording.Wording;
import dev.beian.filing.Field;
import dev.beian.filing.Shape;
import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import dev.beian.filing.Vocabulary;
import java.util.Optional;

/** Says in words what a place in a case may hold. */
final class Accepted {

  private final Wording wording;
  private final String language;

  Accepted(Wording wording, String language) {
    this.wording = wording;
    this.language = language;
  }

  /** What may stand at a JSON Pointer; empty where the vocabulary has nothing there. */
  Optional<String> at(String pointer) {
    return shape(pointer).map(this::words);
  }

  private static Optional<Shape> shape(String pointer) {
    Shape shape = Vocabulary.CASE;
    if (pointer.isEmpty()) {
      return Optional.of(shape);
    }
    for (String segment : pointer.substring(1).split("/", -1)) {
      Optional<Shape> inner = inner(shape, segment);
      if (inner.isEmpty()) {
        return inner;
      }
      shape = inner.get();
    }
    return Optional.of(shape);
  }

  private static Optional<Shape> inner(Shape shape, String segment) {
    if (shape instanceof Many many) {
      return Optional.of(many.entry());
    }
    return shape instanceof Thing thing
        ? Optional.ofNullable(thing.fields().get(segment)).map(Field::shape)
        : Optional.empty();
  }

  private String words(Shape shape) {
    if (shape instanceof Text text) {
      return text("text", text.maxLength());
    } else if (shape instanceof Choice choice) {
      return text("choice", list(choice.values()));
    } else if (shape instanceof Flag) {
      return text("flag");
    } else if (shape instanceof Count count) {
      return text("count", count.most());
    } else if (shape instanceof Notation notation) {
      return text(notation.kind().name());
    } else if (shape instanceof Many many) {
      return text("list", many.most(), words(many.entry()));
    } else if (shape instanceof Thing thing) {
      return text(thing.nullable() ? "object-or-null" : "object", list(thing.fields().keySet()));
    }
    throw new IllegalArgumentException("no words for " + shape);
  }

  /** Words of a list, each in backticks. */
  static String list(Iterable<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }

  private String text(String key, Object... values) {
    return wording.text(language, "accepted." + key, values);
  }
}
