package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.beian.filing.Vocabulary;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import dev.beian.scenario.YamlValue.Member;
import dev.beian.scenario.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes the case in effect of a base and what differs from it. */
final class CaseComposer {

  /** The value that takes a member out. */
  static final String ABSENT = "~absent";

  private static final Set<String> REPETITION = Set.of("repeat", "as", "of");
  private static final String USUAL_LETTER = "i";

  private final Notes notes;

  CaseComposer(Notes notes) {
    this.notes = notes;
  }

  /** The case in effect: merged, absent members taken out, repetitions written out. */
  Mapping composed(Mapping base, Mapping own) {
    Mapping plain = (Mapping) withoutAbsent(merged(base, own));
    return lists(
        plain,
        Set.of("websites"),
        "",
        (website, outer) ->
            website instanceof Mapping mapping
                ? lists(mapping, Set.of("domains", "servers"), outer, (entry, inner) -> entry)
                : website);
  }

  private static Mapping merged(Mapping base, Mapping own) {
    Map<String, Member> members = new LinkedHashMap<>(base.members());
    own.members()
        .forEach(
            (key, member) -> {
              YamlValue value =
                  base.get(key).isPresent()
                          && base.get(key).get() instanceof Mapping under
                          && member.value() instanceof Mapping over
                      ? merged(under, over)
                      : member.value();
              members.put(key, new Member(member.position(), value));
            });
    return new Mapping(own.position(), Collections.unmodifiableMap(members));
  }

  private static YamlValue withoutAbsent(YamlValue value) {
    if (value instanceof Listing listing) {
      return new Listing(
          listing.position(), listing.entries().stream().map(CaseComposer::withoutAbsent).toList());
    }
    if (value instanceof Mapping mapping) {
      Map<String, Member> members = new LinkedHashMap<>();
      mapping
          .members()
          .forEach(
              (key, member) -> {
                if (member.value().text().filter(ABSENT::equals).isEmpty()) {
                  members.put(key, new Member(member.position(), withoutAbsent(member.value())));
                }
              });
      return new Mapping(mapping.position(), Collections.unmodifiableMap(members));
    }
    return value;
  }

  /** The mapping with the repetitions in some of its lists written out. */
  private Mapping lists(
      Mapping mapping,
      Set<String> keys,
      String outer,
      BiFunction<YamlValue, String, YamlValue> within) {
    Map<String, Member> members = new LinkedHashMap<>(mapping.members());
    for (String key : keys) {
      Member member = members.get(key);
      if (member != null && member.value() instanceof Listing listing) {
        List<YamlValue> entries = new ArrayList<>();
        for (YamlValue entry : listing.entries()) {
          if (entry instanceof Mapping one && one.members().containsKey("repeat")) {
            repetition(one, outer, within, entries);
          } else {
            entries.add(within.apply(entry, outer));
          }
        }
        members.put(
            key,
            new Member(member.position(), new Listing(listing.position(), List.copyOf(entries))));
      }
    }
    return new Mapping(mapping.position(), Collections.unmodifiableMap(members));
  }

  private void repetition(
      Mapping repetition,
      String outer,
      BiFunction<YamlValue, String, YamlValue> within,
      List<YamlValue> entries) {
    notes.keys(repetition, "key of a repetition", REPETITION);
    Optional<Integer> times =
        repetition
            .get("repeat")
            .map(YamlValue::json)
            .filter(number -> number.isInt())
            .map(number -> number.intValue())
            .filter(number -> number >= 1 && number <= Vocabulary.MOST_WEBSITES);
    if (times.isEmpty() || repetition.get("of").isEmpty()) {
      notes.add(
          repetition.position(),
          "the repetition does not say how many of what",
          "write `{ repeat: 11, of: { … } }`, at most " + Vocabulary.MOST_WEBSITES);
      return;
    }
    String letter = repetition.get("as").map(value -> value.text().orElse("")).orElse(USUAL_LETTER);
    if (!letter.matches("[a-z]") || letter.equals(outer)) {
      notes.add(
          repetition.position(),
          letter.equals(outer)
              ? "two repetitions, one in the other, count with `{" + letter + "}`"
              : "a repetition counts with one small letter",
          "add `as: j` to this one and write `{j}` in it");
      return;
    }
    for (int i = 1; i <= times.get(); i++) {
      YamlValue entry =
          counted(repetition.get("of").get(), "{" + letter + "}", Integer.toString(i));
      entries.add(within.apply(entry, letter));
    }
  }

  private static YamlValue counted(YamlValue value, String slot, String number) {
    if (value instanceof Listing listing) {
      return new Listing(
          listing.position(),
          listing.entries().stream().map(entry -> counted(entry, slot, number)).toList());
    }
    if (value instanceof Mapping mapping) {
      Map<String, Member> members = new LinkedHashMap<>();
      mapping
          .members()
          .forEach(
              (key, member) ->
                  members.put(
                      key, new Member(member.position(), counted(member.value(), slot, number))));
      return new Mapping(mapping.position(), Collections.unmodifiableMap(members));
    }
    return value
        .text()
        .<YamlValue>map(
            text ->
                new Scalar(
                    value.position(),
                    JsonNodeFactory.instance.textNode(text.replace(slot, number))))
        .orElse(value);
  }
}
