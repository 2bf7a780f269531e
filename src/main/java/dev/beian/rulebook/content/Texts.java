package dev.beian.rulebook.content;

import dev.beian.rulebook.Check;
import dev.beian.rulebook.Faults;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.drl.Position;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wording of one language.
 *
 * @param language its code
 * @param file the file it stands in
 * @param sections the texts by section and key
 */
public record Texts(String language, String file, Map<Section, Map<String, Template>> sections) {

  /** The languages every text is written in, the usual one first. */
  public static final List<String> LANGUAGES = List.of("zh", "en");

  /** The sections of a file of texts. */
  public enum Section {
    /** Findings, by code. */
    FINDINGS,
    /**
     * Steps, by action; {@code ACTION/code} is the wording of the step that follows from that
     * finding.
     */
    STEPS,
    /** Questions, by JSON Pointer with {@code *} for indexes. */
    QUESTIONS,
    /** Summaries, by outcome. */
    SUMMARIES,
    /** The usual words for procedures. */
    PROCEDURES,
    /** Words of the vocabulary. */
    WORDS,
    /** Names of the fields of a case and of properties measured from them. */
    FIELDS,
    /**
     * Changes that would help, by JSON Pointer with {@code *} for indexes, and the frame around
     * them.
     */
    CHANGES,
    /** Phrases of the frame around findings. */
    PHRASES;

    /** The key of the section in the file. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The texts of every language. */
  public static Map<String, Texts> read(RulesFolder folder, Faults faults) {
    Map<String, Texts> all = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      String file = RulesFolder.ROOT + "texts/" + language + ".yaml";
      String text = folder.files().get(file);
      if (text == null) {
        faults.add(
            Check.MISSING_TEXT,
            file,
            new Position(1, 1),
            "the file of the texts in `" + language + "` is missing",
            "add it with the keys of its neighbour");
        text = "";
      }
      all.put(language, one(language, file, text, faults));
    }
    return Collections.unmodifiableMap(all);
  }

  private static Texts one(String language, String file, String text, Faults faults) {
    Yaml yaml = new Yaml(file, faults);
    Map<String, Section> byKey =
        Arrays.stream(Section.values()).collect(Collectors.toMap(Section::key, one -> one));
    Map<Section, Map<String, Template>> sections = new EnumMap<>(Section.class);
    yaml.read(text)
        .values()
        .forEach(
            member -> {
              Section section = byKey.get(member.key());
              if (section == null) {
                faults.unknown(
                    Check.YAML,
                    file,
                    member.position(),
                    "section of texts",
                    member.key(),
                    byKey.keySet());
                return;
              }
              Map<String, Template> templates = new LinkedHashMap<>();
              yaml.members(member.node())
                  .values()
                  .forEach(
                      entry ->
                          yaml.scalar(entry.node())
                              .ifPresent(
                                  words ->
                                      templates.put(
                                          entry.key(), new Template(words, entry.position()))));
              sections.put(section, Collections.unmodifiableMap(templates));
            });
    return new Texts(language, file, Collections.unmodifiableMap(sections));
  }

  /** A text. */
  public Optional<Template> text(Section section, String key) {
    return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(key));
  }

  /** A text without slots; the key itself where there is none. */
  public String words(Section section, String key) {
    return text(section, key)
        .map(template -> template.filled(slot -> "{" + slot + "}"))
        .orElse(key);
  }
}
