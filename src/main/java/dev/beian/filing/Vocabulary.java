package dev.beian.filing;

import static dev.beian.filing.Field.asked;
import static dev.beian.filing.Field.assumed;
import static dev.beian.filing.Field.optional;
import static dev.beian.filing.Field.required;

import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Notation.Kind;
import dev.beian.filing.Shape.Thing;
import java.util.List;
import java.util.Optional;

/**
 * Every member that a case may have. No names of persons, ID numbers or phone numbers are among
 * them.
 *
 * <p>A member that only the further requirements of provinces and providers need is never asked
 * for. It is {@link Field.Presence#ASSUMED} where one value is the usual one, and the answer tells
 * where a rule relied on it; it is {@link Field.Presence#OPTIONAL} where any value would be a
 * guess, such as the day a domain expires: then no rule about it speaks, for or against, and
 * nothing is asked.
 */
public final class Vocabulary {

  /** Most websites a case may have. */
  public static final int MOST_WEBSITES = 200;

  /** Most domain names a website may have. */
  public static final int MOST_DOMAINS = 50;

  /** Levels of nesting a case may have. */
  public static final int MOST_LEVELS = 20;

  /** The case as a whole. */
  public static final Thing CASE =
      Thing.of(
          optional("reference", Things.REFERENCE),
          optional("asOf", new Notation(Kind.DAY_OR_DATE_TIME)),
          required("intent", Choice.of(Intent.class)),
          asked("provider", Things.PROVIDER),
          asked("filer", Things.FILER),
          asked("websites", new Many(Things.WEBSITE, MOST_WEBSITES, false)),
          asked("application", Things.APPLICATION),
          optional("account", Things.ACCOUNT),
          assumed("noticeFromAuthority", Things.FLAG, false),
          optional("noticeDueOn", Things.DAY));

  private Vocabulary() {}

  /**
   * The field that a JSON Pointer leads to, whatever the indexes in it.
   *
   * @param pointer pointer into a case, such as {@code /websites/3/filing/status}
   * @return the field, or empty where the vocabulary has none there
   */
  public static Optional<Field> at(String pointer) {
    Shape shape = CASE;
    Optional<Field> found = Optional.empty();
    int start = 1;
    while (start <= pointer.length()) {
      int slash = pointer.indexOf('/', start);
      int end = slash < 0 ? pointer.length() : slash;
      if (shape instanceof Many many) {
        shape = many.entry();
      } else {
        Field field =
            shape instanceof Thing thing ? thing.fields().get(pointer.substring(start, end)) : null;
        if (field == null) {
          return Optional.empty();
        }
        found = Optional.of(field);
        shape = field.shape();
      }
      start = end + 1;
    }
    return found;
  }

  /** JSON Pointers of all members that are asked for or assumed, with {@code *} for indexes. */
  public static List<String> answerable() {
    List<String> found = new java.util.ArrayList<>();
    collect("", CASE, found);
    return List.copyOf(found);
  }

  private static void collect(String pointer, Shape shape, List<String> found) {
    if (shape instanceof Many many && many.entry() instanceof Thing) {
      collect(pointer + "/*", many.entry(), found);
    } else if (shape instanceof Thing thing) {
      for (Field field : thing.fields().values()) {
        String place = pointer + "/" + field.name();
        boolean plainObject = field.shape() instanceof Thing one && !one.nullable();
        boolean answers =
            field.presence() == Field.Presence.ASKED || field.presence() == Field.Presence.ASSUMED;
        if (answers && !plainObject) {
          found.add(place);
        }
        collect(place, field.shape(), found);
      }
    }
  }
}
