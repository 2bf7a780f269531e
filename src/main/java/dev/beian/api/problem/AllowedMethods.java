package dev.beian.api.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods that each path of the API accepts. */
@Singleton
public final class AllowedMethods {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  private final Map<String, Set<String>> byPath = new TreeMap<>();

  AllowedMethods(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(this::add);
  }

  private void add(Class<?> resource) {
    String root = path(resource.getAnnotation(Path.class));
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          Path own = method.getAnnotation(Path.class);
          Set<String> methods =
              byPath.computeIfAbsent(root + (own == null ? "" : path(own)), key -> new TreeSet<>());
          methods.add(verb.value());
          methods.add(HttpMethod.OPTIONS);
          if (verb.value().equals(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
          }
        }
      }
    }
  }

  private static String path(Path path) {
    String value = path.value().replaceAll("/$", "");
    return value.isEmpty() || value.startsWith("/") ? value : "/" + value;
  }

  /** The methods of a path, as the header Allow lists them; empty where nothing is there. */
  public String at(String path) {
    Set<String> methods = new TreeSet<>();
    byPath.forEach(
        (template, own) -> {
          if (path.replaceAll("/$", "").matches(PARAMETER.matcher(template).replaceAll("[^/]+"))) {
            methods.addAll(own);
          }
        });
    return String.join(", ", methods);
  }
}
