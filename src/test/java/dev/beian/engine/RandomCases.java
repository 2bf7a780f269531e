package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.CaseReader;
import dev.beian.filing.Field;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.Provinces;
import dev.beian.filing.Shape;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes cases of the whole vocabulary at random, the same for the same seed. */
public final class RandomCases {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> PROVIDERS =
      List.of("tencent-cloud", "alibaba-cloud", "huawei-cloud", "some-other-cloud");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");
  private static final int MOST_ENTRIES = 3;

  private final Random random;
  private int names;

  /** Makes cases from a seed. */
  public RandomCases(long seed) {
    random = new Random(seed);
  }

  /** The next case that can be understood. */
  public SubmittedCase next(Set<String> providersOnFile) {
    names = 0;
    double absent = random.nextDouble() * 0.3;
    JsonNode root = thing(Vocabulary.CASE, absent);
    if (CaseReader.read(root, providersOnFile, NOW)
        instanceof CaseReader.Reading.Understood understood) {
      return understood.submittedCase();
    }
    return next(providersOnFile);
  }

  private ObjectNode thing(Shape.Thing thing, double absent) {
    ObjectNode node = NODES.objectNode();
    for (Field field : thing.fields().values()) {
      if (field.presence() == Presence.REQUIRED || random.nextDouble() >= absent) {
        node.set(field.name(), value(field.shape(), absent));
      }
    }
    return node;
  }

  private JsonNode value(Shape shape, double absent) {
    if (shape instanceof Shape.Thing thing) {
      return thing.nullable() && random.nextInt(4) == 0 ? NODES.nullNode() : thing(thing, absent);
    }
    if (shape instanceof Shape.Many many) {
      ArrayNode list = NODES.arrayNode();
      int entries = random.nextInt(MOST_ENTRIES);
      for (int i = 0; i < entries; i++) {
        list.add(value(many.entry(), absent));
      }
      return list;
    }
    if (shape instanceof Shape.Choice choice) {
      return NODES.textNode(any(choice.values()));
    }
    if (shape instanceof Shape.Flag) {
      return NODES.booleanNode(random.nextBoolean());
    }
    if (shape instanceof Shape.Count) {
      return NODES.numberNode(random.nextInt(4));
    }
    return NODES.textNode(
        shape instanceof Shape.Notation notation ? notation(notation.kind()) : "text");
  }

  private String notation(Shape.Notation.Kind kind) {
    return switch (kind) {
      case DAY -> any(List.of("2026-10-31", "2026-11-30", "2017-12-31", "2027-03-01"));
      case DATE_TIME ->
          any(
              List.of(
                  "2026-11-01T23:30:00+08:00",
                  "2026-10-01T00:00:00Z",
                  "2026-11-02T08:45:00+08:00"));
      case DAY_OR_DATE_TIME -> any(List.of("2026-11-02", "2017-12-31", "2004-01-01"));
      case PROVINCE -> any(List.copyOf(new java.util.TreeSet<>(Provinces.codes())));
      case REGION -> any(List.of("CN", "CN", "HK", "SG"));
      case PROVIDER -> any(PROVIDERS);
      case DOMAIN_NAME -> "site-" + names++ + any(List.of(".com", ".cn", ".org", ".中国"));
    };
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
