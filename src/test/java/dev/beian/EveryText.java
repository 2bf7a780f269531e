package dev.beian;

import dev.beian.decision.Action;
import dev.beian.decision.Event;
import dev.beian.decision.Outcome;
import dev.beian.decision.Place;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.decision.WhatIf;
import dev.beian.filing.Lever;
import dev.beian.filing.ServiceKind;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.FactTypes;
import dev.beian.rulebook.content.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The texts that every rulebook must have, each as its own key, for rulebooks made by tests. */
public final class EveryText {

  private static final Pattern TABLE =
      Pattern.compile("declare\\s+(\\w+)\\s+(?:@Table\\([^)]*\\))?(.*?)\\bend\\b", Pattern.DOTALL);
  private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s*:");

  private EveryText() {}

  /**
   * Sections of a file of texts: all but findings.
   *
   * @param rules the rule files, whose tables need names
   * @param without keys of names that are left out
   */
  public static String sections(Collection<String> rules, Collection<String> without) {
    return texts() + names(rules, without);
  }

  /** The sections that answers are worded with. */
  public static String texts() {
    return section("steps", names(Action.values()), List.of())
        + section("summaries", names(Outcome.values()), List.of())
        + section("procedures", names(Procedure.values()), List.of())
        + section("questions", Vocabulary.answerable(), List.of())
        + section("changes", changes(), List.of());
  }

  /** The sections that conditions of rules are worded with. */
  public static String names(Collection<String> rules, Collection<String> without) {
    return section("fields", fields(rules), without)
        + section("words", words(), without)
        + phrases(without);
  }

  private static Set<String> changes() {
    Set<String> changes = new TreeSet<>(Lever.places());
    changes.addAll(WhatIf.FRAME);
    return changes;
  }

  private static String phrases(Collection<String> without) {
    List<String> lines = new ArrayList<>(List.of("phrases:"));
    for (Phrase phrase : Phrase.values()) {
      if (!without.contains(phrase.key())) {
        List<String> words = new ArrayList<>(List.of(phrase.key()));
        phrase.slots().forEach(slot -> words.add("{" + slot + "}"));
        lines.add("  " + phrase.key() + ": \"" + String.join(" ", words) + "\"");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static Set<String> fields(Collection<String> rules) {
    Set<String> fields = new TreeSet<>();
    for (FactType type : new FactTypes().vocabulary().values()) {
      fields.add(type.name());
      type.properties().keySet().forEach(property -> fields.add(type.name() + "." + property));
    }
    for (String file : rules) {
      TABLE.matcher(file).results().forEach(table -> fields.addAll(columns(table)));
    }
    return fields;
  }

  private static Set<String> columns(MatchResult table) {
    Set<String> columns = new TreeSet<>(Set.of(table.group(1)));
    COLUMN
        .matcher(table.group(2))
        .results()
        .forEach(column -> columns.add(table.group(1) + "." + column.group(1)));
    return columns;
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>(Set.of("true", "false"));
    for (FactType type : new FactTypes().vocabulary().values()) {
      type.properties().values().stream()
          .map(Property::words)
          .forEach(
              one -> one.ifPresent(all -> words.addAll(names((Enum<?>[]) all.getEnumConstants()))));
    }
    for (Enum<?>[] more :
        new Enum<?>[][] {
          ServiceKind.values(),
          Procedure.values(),
          Reach.values(),
          Event.values(),
          Action.values(),
          Place.values()
        }) {
      words.addAll(names(more));
    }
    return words;
  }

  private static List<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  private static String section(
      String section, Collection<String> keys, Collection<String> without) {
    List<String> lines = new ArrayList<>(List.of(section + ":"));
    keys.stream()
        .filter(key -> !without.contains(key))
        .forEach(key -> lines.add("  \"" + key + "\": \"" + key + "\""));
    return String.join("\n", lines) + "\n";
  }
}
