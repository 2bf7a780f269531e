package dev.beian.rulebook;

import dev.beian.filing.Fact;
import dev.beian.filing.From;
import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of the vocabulary as rules see them. */
public final class FactTypes {

  /**
   * Read once: a reader is a class of its own, which stays as long as the process, and code that
   * has run hot knows it.
   */
  private static final Map<String, FactType> VOCABULARY = read();

  private static Map<String, FactType> read() {
    Map<String, FactType> types = new LinkedHashMap<>();
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      types.put(
          type.getSimpleName(),
          new FactType(
              type.getSimpleName(),
              Collections.unmodifiableMap(properties(type)),
              Optional.empty(),
              Optional.of(type)));
    }
    return Map.copyOf(types);
  }

  /** Facts of the vocabulary by name. */
  public Map<String, FactType> vocabulary() {
    return VOCABULARY;
  }

  private static Map<String, Property> properties(Class<?> type) {
    Map<String, Property> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      From from = component.getAccessor().getAnnotation(From.class);
      properties.put(
          component.getName(),
          new Property(
              component.getName(),
              kind(component.getGenericType()),
              words(component.getGenericType()),
              isNullable(component.getAnnotatedType()),
              from == null ? List.of(component.getName()) : List.of(from.value()),
              from == null ? List.of() : List.of(from.hosting()),
              from == null ? List.of() : List.of(from.applying()),
              from == null ? "" : from.measure(),
              reader(component.getAccessor())));
    }
    return properties;
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  /** A reader as fast as a call, since every test of every rule goes through one. */
  private static FactType.Reader reader(Method accessor) {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      MethodHandle handle = lookup.unreflect(accessor);
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              "read",
              MethodType.methodType(FactType.Reader.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              MethodType.methodType(
                  MethodType.methodType(accessor.getReturnType()).wrap().returnType(),
                  accessor.getDeclaringClass()));
      return (FactType.Reader) site.getTarget().invoke();
    } catch (Throwable everyAccessorIsPublic) {
      throw new IllegalStateException(everyAccessorIsPublic);
    }
  }

  private static Kind kind(Type type) {
    if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
      return set.getActualTypeArguments()[0] == String.class ? Kind.TEXTS : Kind.WORDS;
    }
    if (type == Boolean.class || type == boolean.class) {
      return Kind.FLAG;
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return Kind.NUMBER;
    }
    if (type == LocalDate.class) {
      return Kind.DAY;
    }
    if (type == String.class) {
      return Kind.TEXT;
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return Kind.WORD;
    }
    return type instanceof Class<?> plain && Fact.class.isAssignableFrom(plain)
        ? Kind.FACT
        : Kind.OTHER;
  }

  @SuppressWarnings("unchecked")
  private static Optional<Class<? extends Enum<?>>> words(Type type) {
    Type one = type instanceof ParameterizedType set ? set.getActualTypeArguments()[0] : type;
    return one instanceof Class<?> plain && plain.isEnum()
        ? Optional.of((Class<? extends Enum<?>>) plain)
        : Optional.empty();
  }
}
