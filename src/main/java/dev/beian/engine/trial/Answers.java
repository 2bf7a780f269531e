package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.engine.trial.Constants.Compared;
import dev.beian.filing.Field;
import dev.beian.filing.Provinces;
import dev.beian.filing.Shape;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers that a question can have. Of an open range of values there stand for all: those that
 * rules and tables name, their neighbours, and one that nothing names.
 */
public final class Answers {

  /** Stands for every provider, registrar or other name that no rule names. */
  public static final String ANOTHER = "another-provider";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String USUAL_PROVINCE = "CN-GD";
  private static final List<String> REGIONS = List.of("CN", "HK");
  private static final int MOST = 40;
  private static final int MOST_ENTRIES = 30;

  private final SubmittedCase submitted;
  private final Set<String> providersOnFile;
  private final Constants constants;
  private final Set<String> provinces;

  /**
   * Answers to questions about a case.
   *
   * @param provinces the provinces that tables have rows for
   */
  Answers(
      SubmittedCase submitted,
      Set<String> providersOnFile,
      Constants constants,
      Set<String> provinces) {
    this.submitted = submitted;
    this.providersOnFile = providersOnFile;
    this.constants = constants;
    this.provinces = provinces;
  }

  /** Answers to a question, those that differ most first. */
  List<JsonNode> to(String pointer) {
    return Vocabulary.at(pointer)
        .map(field -> of(field.shape(), constants.at(pointer), pointer).limit(MOST).toList())
        .orElse(List.of());
  }

  /**
   * Further answers that lists can have, which are too many to be shown: two entries that rules
   * name, together, and more things than rules allow.
   */
  List<JsonNode> further(String pointer) {
    Optional<Shape> shape = Vocabulary.at(pointer).map(Field::shape);
    if (shape.isEmpty() || !(shape.get() instanceof Shape.Many many)) {
      return List.of();
    }
    if (many.entry() instanceof Shape.Thing thing) {
      return hasParts(thing)
          ? constants.at(pointer).numbers().stream()
              .filter(limit -> limit > 0 && limit < MOST_ENTRIES)
              .map(limit -> entries(thing, (int) (limit + 1), pointer))
              .toList()
          : List.of();
    }
    List<String> named =
        entries(many.entry(), constants.at(pointer), pointer).map(JsonNode::textValue).toList();
    List<JsonNode> pairs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (String other : named.subList(i + 1, named.size())) {
        pairs.add(NODES.arrayNode().add(named.get(i)).add(other));
      }
    }
    return List.copyOf(pairs);
  }

  private Stream<JsonNode> of(Shape shape, Compared compared, String pointer) {
    if (shape instanceof Shape.Flag) {
      return Stream.of(NODES.booleanNode(true), NODES.booleanNode(false));
    }
    if (shape instanceof Shape.Choice choice) {
      return texts(choice.values());
    }
    if (shape instanceof Shape.Count count) {
      return counts(compared, count.most()).<JsonNode>map(NODES::numberNode);
    }
    if (shape instanceof Shape.Text) {
      return texts(with(with(compared.texts(), target()), List.of(ANOTHER)));
    }
    if (shape instanceof Notation notation) {
      return notation(notation.kind(), compared);
    }
    if (shape instanceof Shape.Thing thing) {
      return thing.nullable()
          ? Stream.of(NODES.nullNode(), NODES.objectNode())
          : Stream.of(NODES.objectNode());
    }
    return lists((Shape.Many) shape, compared, pointer);
  }

  private Stream<JsonNode> notation(Notation.Kind kind, Compared compared) {
    OffsetDateTime asOf = submitted.filingCase().asOf();
    return switch (kind) {
      case PROVIDER -> texts(providers(compared));
      case PROVINCE -> texts(provinces(compared));
      case REGION -> texts(with(REGIONS, compared.texts()));
      case DAY ->
          texts(
              Stream.of(-1, 0, 1)
                  .map(days -> asOf.toLocalDate().plusDays(days).toString())
                  .toList());
      case DATE_TIME ->
          texts(
              ages(compared)
                  .map(minutes -> asOf.minusMinutes(minutes))
                  .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                  .toList());
      case DAY_OR_DATE_TIME, DOMAIN_NAME -> Stream.empty();
    };
  }

  private static Stream<Long> ages(Compared compared) {
    TreeSet<Long> ages = new TreeSet<>(Set.of(0L));
    compared.minutes().forEach(limit -> ages.addAll(List.of(limit - 1, limit, limit + 1)));
    return ages.stream().filter(minutes -> minutes >= 0);
  }

  private Stream<Integer> counts(Compared compared, int most) {
    int here = submitted.websites().size();
    TreeSet<Long> counts = new TreeSet<>(List.of(0L, 1L, (long) here, here + 1L));
    compared.numbers().forEach(limit -> counts.addAll(List.of(limit, limit + 1)));
    return counts.stream().filter(one -> one >= 0 && one <= most).map(Long::intValue);
  }

  private Set<String> provinces(Compared compared) {
    Set<String> named = with(provinces, compared.texts());
    return with(
        named,
        Stream.concat(Stream.of(USUAL_PROVINCE), Provinces.codes().stream())
            .filter(code -> !named.contains(code))
            .limit(1)
            .toList());
  }

  private List<String> target() {
    return Stream.ofNullable(submitted.filingCase().provider()).toList();
  }

  /** The target, those that rules know, those the case names, and another. */
  private Set<String> providers(Compared compared) {
    TreeSet<String> named = new TreeSet<>();
    submitted.accesses().forEach(access -> named.add(access.provider()));
    submitted.servers().forEach(server -> Stream.ofNullable(server.provider()).forEach(named::add));
    submitted.websites().stream()
        .flatMap(website -> Stream.ofNullable(website.filingProviders()))
        .forEach(named::addAll);
    Set<String> known = with(with(target(), new TreeSet<>(providersOnFile)), named);
    return with(with(known, compared.texts()), List.of(ANOTHER));
  }

  private Stream<JsonNode> lists(Shape.Many many, Compared compared, String pointer) {
    Stream<JsonNode> none = Stream.of(NODES.arrayNode());
    if (!(many.entry() instanceof Shape.Thing thing)) {
      return Stream.concat(
          none,
          entries(many.entry(), compared, pointer).map(entry -> NODES.arrayNode().add(entry)));
    }
    Optional<Field> provider = required(thing, Notation.Kind.PROVIDER);
    if (provider.isPresent()) {
      return Stream.concat(none, accesses(provider.get().name(), compared));
    }
    return Stream.concat(
        none, sizes(thing, compared).map(size -> entries(thing, size.intValue(), pointer)));
  }

  /** How many entries there can be; of things with parts of their own, one stands for all. */
  private static Stream<Long> sizes(Shape.Thing thing, Compared compared) {
    Stream<Long> figures =
        hasParts(thing)
            ? Stream.empty()
            : compared.numbers().stream().flatMap(limit -> Stream.of(limit, limit + 1));
    return Stream.concat(Stream.of(1L), figures)
        .distinct()
        .filter(size -> size > 0 && size <= MOST_ENTRIES);
  }

  /** What can stand in a list: of words that no rule names one stands for all. */
  private Stream<JsonNode> entries(Shape entry, Compared compared, String pointer) {
    if (!(entry instanceof Shape.Choice choice)) {
      return of(entry, compared, pointer);
    }
    Stream<String> named = choice.values().stream().filter(compared.texts()::contains);
    Stream<String> other =
        choice.values().stream().filter(word -> !compared.texts().contains(word)).limit(1);
    return texts(Stream.concat(named, other).toList());
  }

  private Stream<JsonNode> accesses(String member, Compared compared) {
    Stream<JsonNode> single =
        providers(compared).stream().map(id -> NODES.arrayNode().add(access(member, id)));
    Stream<JsonNode> both =
        target().stream()
            .map(id -> NODES.arrayNode().add(access(member, id)).add(access(member, ANOTHER)));
    return Stream.concat(single, both);
  }

  private static ObjectNode access(String member, String id) {
    return NODES.objectNode().put(member, id);
  }

  private static JsonNode entries(Shape.Thing thing, int size, String pointer) {
    ArrayNode list = NODES.arrayNode();
    Optional<Field> name = required(thing, Notation.Kind.DOMAIN_NAME);
    String site = pointer.replaceAll("\\D+", "-");
    for (int i = 1; i <= size; i++) {
      ObjectNode entry = list.addObject();
      String text = "name" + site + i + ".example";
      name.ifPresent(field -> entry.put(field.name(), text));
    }
    return list;
  }

  private static Optional<Field> required(Shape.Thing thing, Notation.Kind kind) {
    return thing.fields().values().stream()
        .filter(field -> field.presence() == Field.Presence.REQUIRED)
        .filter(field -> field.shape().equals(new Notation(kind)))
        .findFirst();
  }

  private static boolean hasParts(Shape.Thing thing) {
    return thing.fields().values().stream()
        .anyMatch(
            field ->
                field.shape() instanceof Shape.Many many && many.entry() instanceof Shape.Thing);
  }

  private static Set<String> with(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<JsonNode> texts(Collection<String> texts) {
    return texts.stream().map(NODES::textNode);
  }
}
