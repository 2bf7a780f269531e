package dev.beian.api.wording;

import dev.beian.rulebook.content.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service's own words, by language and key. */
public final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

  private final Map<String, Map<String, String>> byLanguage;

  private Wording(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /**
   * Reads the words of a bundle in every language.
   *
   * @param bundle name of the bundle, such as {@code problems}; its files end in {@code
   *     _zh.properties}
   */
  public static Wording of(String bundle) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (String language : Texts.LANGUAGES) {
      byLanguage.put(language, words("/" + bundle + "_" + language + ".properties"));
    }
    return new Wording(byLanguage);
  }

  private static Map<String, String> words(String resource) {
    java.util.Properties properties = new java.util.Properties();
    try (InputStream stream =
        Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return Collections.unmodifiableMap(words);
  }

  /** All words of a language by key. */
  public Map<String, String> all(String language) {
    return Objects.requireNonNull(byLanguage.get(language), language);
  }

  /** The words of a key, where there are any. */
  public Optional<String> find(String language, String key) {
    return Optional.ofNullable(all(language).get(key));
  }

  /** The words of a key with values for its slots {@code {0}}, {@code {1}}, …. */
  public String text(String language, String key, Object... values) {
    String template =
        find(language, key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    return SLOT.matcher(template)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(slot.group(1))])));
  }
}
