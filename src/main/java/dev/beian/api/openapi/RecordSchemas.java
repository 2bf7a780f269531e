package dev.beian.api.openapi;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The schemas of answers, made of the records that are written. Every member is always there. */
final class RecordSchemas {

  private static final Map<Type, SchemaType> PLAIN =
      Map.of(
          String.class, SchemaType.STRING,
          int.class, SchemaType.INTEGER,
          Integer.class, SchemaType.INTEGER,
          long.class, SchemaType.INTEGER,
          boolean.class, SchemaType.BOOLEAN);

  private final Descriptions descriptions;
  private final Map<String, Schema> schemas = new TreeMap<>();

  RecordSchemas(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** The schemas by name. */
  Map<String, Schema> all() {
    return schemas;
  }

  /** A reference to the schema of a type, which is made where it is not there yet. */
  Schema reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!schemas.containsKey(name)) {
      schemas.put(name, OASFactory.createSchema());
      schemas.put(name, type.isSealed() ? choice(type) : record(type));
    }
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private Schema choice(Class<?> type) {
    List<Schema> choices =
        Arrays.stream(type.getPermittedSubclasses()).map(this::reference).toList();
    return OASFactory.createSchema().oneOf(choices).description(describe(type, ""));
  }

  private Schema record(Class<?> type) {
    Schema schema =
        OASFactory.createSchema().addType(SchemaType.OBJECT).description(describe(type, ""));
    for (RecordComponent component : type.getRecordComponents()) {
      schema.addRequired(component.getName());
      schema.addProperty(
          component.getName(),
          nullable(component.getAnnotatedType(), of(component.getGenericType()))
              .description(describe(type, "." + component.getName())));
    }
    return schema;
  }

  private String describe(Class<?> type, String member) {
    return descriptions.of(type.getSimpleName() + member);
  }

  private static Schema nullable(AnnotatedType annotated, Schema schema) {
    if (!annotated.isAnnotationPresent(Nullable.class)) {
      return schema;
    }
    Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
    if (schema.getRef() != null) {
      return OASFactory.createSchema().anyOf(List.of(schema, nothing));
    }
    if (schema.getEnumeration() != null) {
      schema.addEnumeration(null);
    }
    return schema.getType() == null ? schema : schema.addType(SchemaType.NULL);
  }

  private Schema of(Type type) {
    Schema schema = OASFactory.createSchema();
    Optional<SchemaType> plain = Optional.ofNullable(PLAIN.get(type));
    if (plain.isPresent()) {
      return schema.addType(plain.get());
    }
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)
          ? schema.addType(SchemaType.ARRAY).items(of(last))
          : schema.addType(SchemaType.OBJECT).additionalPropertiesSchema(of(last));
    }
    if (type instanceof Class<?> named && named.isEnum()) {
      List<Object> words =
          Arrays.stream(named.getEnumConstants()).<Object>map(Object::toString).toList();
      return schema.addType(SchemaType.STRING).enumeration(new ArrayList<>(words));
    }
    return type instanceof Class<?> named && (named.isRecord() || named.isSealed())
        ? reference(named)
        : schema;
  }
}
