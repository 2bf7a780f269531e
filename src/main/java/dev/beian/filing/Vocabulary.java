package dev.beian.filing;

import static dev.beian.filing.Field.asked;
import static dev.beian.filing.Field.assumed;
import static dev.beian.filing.Field.optional;
import static dev.beian.filing.Field.required;

import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Notation.Kind;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every member that a case may have. No names of persons, ID numbers or phone numbers are among
 * them.
 */
public final class Vocabulary {

  /** Most websites a case may have. */
  public static final int MOST_WEBSITES = 200;

  /** Most domain names a website may have. */
  public static final int MOST_DOMAINS = 50;

  /** Levels of nesting a case may have. */
  public static final int MOST_LEVELS = 20;

  private static final int MOST_SERVERS = 50;
  private static final int MOST_PROVIDERS = 50;
  private static final int LARGEST_COUNT = 1_000_000;

  private static final Shape PROVIDER = new Notation(Kind.PROVIDER);
  private static final Shape PROVIDERS = new Many(PROVIDER, MOST_PROVIDERS, true);
  private static final Shape FLAG = new Flag();
  private static final Shape COUNT = new Count(LARGEST_COUNT);
  private static final Shape NUMBER = new Text(64);

  private static final Shape FILER_CHANGES =
      some(
          ChangedItem.NAME,
          ChangedItem.CERTIFICATE_TYPE,
          ChangedItem.CERTIFICATE_NUMBER,
          ChangedItem.CERTIFICATE_ADDRESS,
          ChangedItem.CONTACT_ADDRESS,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.NATURE);

  private static final Shape WEBSITE_CHANGES =
      some(
          ChangedItem.NAME,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.CONTENT,
          ChangedItem.DOMAIN);

  private static final Thing FILER =
      Thing.of(
          asked("kind", Choice.of(FilerKind.class)),
          asked("province", new Notation(Kind.PROVINCE)),
          asked(
              "filing",
              Thing.of(
                      optional("number", NUMBER),
                      asked("status", Choice.of(FilingStatus.class)),
                      asked(
                          "providers",
                          new Many(
                              Thing.of(required("id", PROVIDER), asked("websites", COUNT)),
                              MOST_PROVIDERS,
                              false)))
                  .orNull()),
          asked("changed", FILER_CHANGES));

  private static final Thing DOMAIN =
      Thing.of(
          required("name", new Notation(Kind.DOMAIN_NAME)),
          asked("owner", Choice.of(DomainOwner.class)),
          asked("registrar", new Text(128)),
          assumed("wanted", FLAG, true));

  private static final Thing SERVER =
      Thing.of(
          asked("provider", PROVIDER),
          asked("region", new Notation(Kind.REGION)),
          assumed("live", FLAG, false));

  private static final Thing WEBSITE =
      Thing.of(
          asked("domains", new Many(DOMAIN, MOST_DOMAINS, false)),
          asked(
              "filing",
              Thing.of(
                      optional("number", NUMBER),
                      asked("status", Choice.of(FilingStatus.class)),
                      asked("providers", PROVIDERS),
                      asked("originalProvider", PROVIDER),
                      assumed("sameFiler", FLAG, true))
                  .orNull()),
          asked("servers", new Many(SERVER, MOST_SERVERS, false)),
          asked("changed", WEBSITE_CHANGES),
          assumed("leaving", PROVIDERS, List.of()),
          optional("reachable", FLAG),
          asked("pingAnswers", FLAG),
          asked("keepsRunning", FLAG));

  private static final Thing APPLICATION =
      Thing.of(
          asked("contents", new Many(Choice.of(OrderContent.class), 20, true)),
          asked("changes", new Many(Choice.of(OrderChange.class), 20, true)),
          assumed("status", Choice.of(OrderStatus.class), OrderStatus.DRAFT.name()),
          asked("statusSince", new Notation(Kind.DATE_TIME)),
          asked("scope", Choice.of(CancellationScope.class)));

  /** The case as a whole. */
  public static final Thing CASE =
      Thing.of(
          optional("reference", new Text(128)),
          optional("asOf", new Notation(Kind.DAY_OR_DATE_TIME)),
          required("intent", Choice.of(Intent.class)),
          asked("provider", PROVIDER),
          asked("filer", FILER),
          asked("websites", new Many(WEBSITE, MOST_WEBSITES, false)),
          asked("application", APPLICATION),
          assumed("noticeFromAuthority", FLAG, false),
          optional("noticeDueOn", new Notation(Kind.DAY)));

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

  private static Shape some(ChangedItem... items) {
    List<String> names = Arrays.stream(items).map(Enum::name).toList();
    return new Many(new Choice(names), names.size(), true);
  }
}
