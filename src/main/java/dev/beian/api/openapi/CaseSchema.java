package dev.beian.api.openapi;

import dev.beian.filing.Field;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.Provinces;
import dev.beian.filing.Shape;
import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import dev.beian.filing.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of a case, made of the vocabulary that also reads cases. */
final class CaseSchema {

  private final Descriptions descriptions;

  CaseSchema(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  Schema schema() {
    return of(Vocabulary.CASE, "case").description(descriptions.of("case"));
  }

  private Schema of(Shape shape, String path) {
    Schema schema = OASFactory.createSchema();
    if (shape instanceof Text text) {
      return schema.addType(SchemaType.STRING).minLength(1).maxLength(text.maxLength());
    } else if (shape instanceof Choice choice) {
      return schema.addType(SchemaType.STRING).enumeration(List.copyOf(choice.values()));
    } else if (shape instanceof Flag) {
      return schema.addType(SchemaType.BOOLEAN);
    } else if (shape instanceof Count count) {
      return schema
          .addType(SchemaType.INTEGER)
          .minimum(BigDecimal.ZERO)
          .maximum(BigDecimal.valueOf(count.most()));
    } else if (shape instanceof Notation notation) {
      return notation(schema.addType(SchemaType.STRING), notation.kind());
    } else if (shape instanceof Many many) {
      return schema
          .addType(SchemaType.ARRAY)
          .maxItems(many.most())
          .uniqueItems(many.set() ? Boolean.TRUE : null)
          .items(of(many.entry(), path));
    } else if (shape instanceof Thing thing) {
      return thing(schema, thing, path);
    }
    throw new IllegalArgumentException("no schema for " + shape);
  }

  private Schema thing(Schema schema, Thing thing, String path) {
    schema
        .addType(SchemaType.OBJECT)
        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    if (thing.nullable()) {
      schema.addType(SchemaType.NULL);
    }
    for (Field field : thing.fields().values()) {
      schema.addProperty(field.name(), field(field, path + "." + field.name()));
      if (field.presence() == Presence.REQUIRED) {
        schema.addRequired(field.name());
      }
    }
    return schema;
  }

  private Schema field(Field field, String path) {
    Object assumed = field.assumed().orElse("");
    Schema schema =
        of(field.shape(), path)
            .description(
                descriptions.joined(List.of(path, "presence." + field.presence()), assumed));
    field.assumed().ifPresent(schema::defaultValue);
    return schema;
  }

  private static Schema notation(Schema schema, Notation.Kind kind) {
    return switch (kind) {
      case DAY -> schema.format("date").addExample("2026-11-22");
      case DATE_TIME -> schema.format("date-time").addExample("2026-11-22T09:00:00+08:00");
      case DAY_OR_DATE_TIME ->
          schema.addExample("2026-11-22").addExample("2026-11-22T09:00:00+08:00");
      case PROVINCE -> schema.enumeration(List.copyOf(Provinces.codes()));
      case REGION -> schema.pattern("^[A-Z]{2}$").addExample("CN").addExample("HK");
      case PROVIDER ->
          schema
              .pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
              .maxLength(64)
              .addExample("tencent-cloud")
              .addExample("alibaba-cloud");
      case DOMAIN_NAME -> schema.maxLength(253).addExample("example.com");
    };
  }
}
