package dev.beian.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of faults and of reports of cases in a language.
 *
 * <p>A fault is worded in English where it is found. {@code faults_en.properties} lists these
 * sentences with slots, {@code faults_zh.properties} the same ones in Chinese under the same keys;
 * what fills a slot is translated in the same way where it is listed.
 */
public final class FaultWords {

  private static final String WRITTEN = "en";
  private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

  private final List<Sentence> sentences;

  private record Sentence(Pattern english, List<Integer> slots, String own, int weight) {}

  private FaultWords(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The words of a language; English where there are none of it. */
  public static FaultWords in(String language) {
    if (language.equals(WRITTEN)) {
      return new FaultWords(List.of());
    }
    Map<String, String> own = read(language);
    List<Sentence> sentences = new ArrayList<>();
    read(WRITTEN)
        .forEach(
            (key, english) -> sentences.add(sentence(english, own.getOrDefault(key, english))));
    sentences.sort(Comparator.comparingInt(Sentence::weight).reversed());
    return new FaultWords(List.copyOf(sentences));
  }

  /** The sentences of a language by key. */
  static Map<String, String> read(String language) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                FaultWords.class.getResourceAsStream("/faults_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    return sentences;
  }

  private static Sentence sentence(String english, String own) {
    StringBuilder pattern = new StringBuilder();
    List<Integer> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(english);
    int from = 0;
    int literal = 0;
    while (slot.find()) {
      pattern.append(Pattern.quote(english.substring(from, slot.start()))).append("(.+?)");
      literal += slot.start() - from;
      slots.add(Integer.valueOf(slot.group(1)));
      from = slot.end();
    }
    pattern.append(Pattern.quote(english.substring(from)));
    literal += english.length() - from;
    return new Sentence(
        Pattern.compile(pattern.toString(), Pattern.DOTALL), List.copyOf(slots), own, literal);
  }

  /** A sentence in this language; as it is where it is not listed. */
  public String of(String english) {
    return find(english).orElse(english);
  }

  /** A fault in this language. */
  public Fault of(Fault fault) {
    return new Fault(
        fault.check(),
        fault.file(),
        fault.line(),
        fault.column(),
        of(fault.message()),
        of(fault.help()));
  }

  /** A sentence in this language, where it is listed. */
  Optional<String> find(String english) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.english().matcher(english);
      if (matcher.matches()) {
        return Optional.of(filled(sentence, matcher));
      }
    }
    return Optional.empty();
  }

  private String filled(Sentence sentence, Matcher matcher) {
    return SLOT.matcher(sentence.own())
        .replaceAll(
            slot -> {
              int group = 1 + sentence.slots().indexOf(Integer.valueOf(slot.group(1)));
              String value = Objects.requireNonNullElse(matcher.group(group), "");
              return Matcher.quoteReplacement(isQuoted(sentence, slot) ? value : of(value));
            });
  }

  /** Whether a slot stands for something as it was written, in backticks. */
  private static boolean isQuoted(Sentence sentence, MatchResult slot) {
    return slot.start() > 0 && sentence.own().charAt(slot.start() - 1) == '`';
  }

  /** A text of many lines, each in this language where it is listed; indentation is kept. */
  public String lines(String english) {
    StringBuilder text = new StringBuilder();
    for (String line : english.split("\n", -1)) {
      String words = line.stripLeading();
      text.append(text.isEmpty() ? "" : "\n")
          .append(line, 0, line.length() - words.length())
          .append(of(words));
    }
    return text.toString();
  }
}
