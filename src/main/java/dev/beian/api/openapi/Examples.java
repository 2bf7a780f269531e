package dev.beian.api.openapi;

import dev.beian.filing.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Cases to begin from: one for every intent and provider. */
public final class Examples {

  private static final List<String> PROVIDERS =
      List.of("tencent-cloud", "alibaba-cloud", "huawei-cloud");

  private Examples() {}

  /** The JSON of every example by its name, such as {@code tencent-cloud/host}. */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String provider : PROVIDERS) {
      for (Intent intent : Intent.values()) {
        String name = provider + "/" + file(intent);
        all.put(name, text("/examples/" + name + ".json"));
      }
    }
    return all;
  }

  private static String file(Intent intent) {
    return intent.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
