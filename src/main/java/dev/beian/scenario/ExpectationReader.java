package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Action;
import dev.beian.decision.Outcome;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.Check;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a case expects of its decision. */
final class ExpectationReader {

  private static final Set<String> KEYS =
      Set.of(
          "outcome",
          "findings",
          "rules",
          "notRules",
          "notMet",
          "websites",
          "missing",
          "outcomes",
          "whatIf",
          "assumed",
          "steps",
          "cites");
  private static final Pattern STEP = Pattern.compile("(?:([A-Z]) )?([A-Z_]+)(?: (\\S.*))?");

  private final KnownNames known;
  private final Notes notes;

  ExpectationReader(KnownNames known, Notes notes) {
    this.known = known;
    this.notes = notes;
  }

  /** The expectation; empty where the outcome or the findings are not stated. */
  Optional<Expectation> read(Mapping expect) {
    Set<String> meant = notes.keys(expect, "key of an expectation", KEYS);
    Optional<Outcome> outcome = meant.contains("outcome") ? Optional.empty() : outcome(expect);
    if (expect.get("findings").isEmpty() && !meant.contains("findings")) {
      notes.add(
          expect.position(),
          "no findings are expected",
          "add `findings: [ … ]` with every code, or `findings: []`");
    }
    Set<String> findings =
        names(expect, "findings", Check.UNKNOWN_NAME, "code of a finding", known.codes());
    Set<String> rules = names(expect, "rules", Check.UNKNOWN_RULE, "rule", known.rules());
    Set<String> notRules = names(expect, "notRules", Check.UNKNOWN_RULE, "rule", known.rules());
    if (!Collections.disjoint(rules, notRules)) {
      notes.add(
          expect.get("notRules").orElse(expect).position(),
          "one rule is named under both `rules` and `notRules`",
          "keep it under the one that is meant");
    }
    Expectation expectation =
        new Expectation(
            outcome.orElse(Outcome.PERMITTED),
            findings,
            rules,
            notRules,
            expect
                .get("notMet")
                .map(value -> new NotMetReader(known.rules(), notes).read(value))
                .orElse(Map.of()),
            expect
                .get("websites")
                .map(value -> new WebsiteExpectationReader(notes).read(value))
                .orElseGet(JsonNodeFactory.instance::objectNode),
            pointers(expect, "missing"),
            object(expect, "outcomes"),
            expect.get("whatIf").map(this::lines),
            pointers(expect, "assumed"),
            expect.get("steps").map(this::steps),
            names(expect, "cites", Check.UNKNOWN_CLAUSE, "clause of a source", known.clauses()));
    return outcome.isPresent() && expect.get("findings").isPresent()
        ? Optional.of(expectation)
        : Optional.empty();
  }

  private Optional<Outcome> outcome(Mapping expect) {
    if (expect.get("outcome").isEmpty()) {
      notes.add(
          expect.position(),
          "no outcome is expected",
          "add `outcome:` and one of " + Arrays.toString(Outcome.values()));
      return Optional.empty();
    }
    YamlValue stated = expect.get("outcome").get();
    String word = stated.json().asText();
    Optional<Outcome> outcome =
        Arrays.stream(Outcome.values()).filter(one -> one.name().equals(word)).findFirst();
    if (outcome.isEmpty()) {
      notes.unknown(
          Check.UNKNOWN_WORD,
          stated.position(),
          "outcome",
          word,
          Arrays.stream(Outcome.values()).map(Enum::name).toList());
    }
    return outcome;
  }

  private Set<String> names(
      Mapping expect, String key, Check check, String what, Optional<Set<String>> among) {
    Set<String> names = new LinkedHashSet<>();
    expect
        .get(key)
        .ifPresent(
            list ->
                texts(
                    list,
                    entry -> {
                      String name = entry.json().asText();
                      names.add(name);
                      among
                          .filter(all -> !all.contains(name))
                          .ifPresent(
                              all -> notes.unknown(check, entry.position(), what, name, all));
                    }));
    return Collections.unmodifiableSet(names);
  }

  private Optional<Set<String>> pointers(Mapping expect, String key) {
    return expect
        .get(key)
        .map(
            list -> {
              Set<String> pointers = new LinkedHashSet<>();
              texts(
                  list,
                  entry -> {
                    String pointer = entry.json().asText();
                    pointers.add(pointer);
                    if (!pointer.startsWith("/") || Vocabulary.at(pointer).isEmpty()) {
                      notes.add(
                          Check.UNKNOWN_PROPERTY,
                          entry.position(),
                          "`" + pointer + "` leads to no member of a case",
                          "write it as `/websites/0/pingAnswers`");
                    }
                  });
              return Collections.unmodifiableSet(pointers);
            });
  }

  private ObjectNode object(Mapping expect, String key) {
    Optional<YamlValue> value = expect.get(key);
    if (value.isPresent() && !(value.get() instanceof Mapping)) {
      notes.add(
          value.get().position(),
          "outcomes by answer are expected here",
          "write `{ /filer/kind: { INDIVIDUAL: REJECTED } }`");
    }
    return value
        .map(YamlValue::json)
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private List<String> lines(YamlValue list) {
    List<String> lines = new ArrayList<>();
    texts(list, entry -> lines.add(entry.json().asText()));
    return List.copyOf(lines);
  }

  private List<Expectation.Step> steps(YamlValue list) {
    List<Expectation.Step> steps = new ArrayList<>();
    texts(list, entry -> step(entry).ifPresent(steps::add));
    return List.copyOf(steps);
  }

  private Optional<Expectation.Step> step(YamlValue entry) {
    Matcher matcher = STEP.matcher(entry.json().asText());
    if (!matcher.matches()) {
      notes.add(
          entry.position(),
          "`" + entry.json().asText() + "` is no step",
          "write `ACTION`, `ACTION place`, or `A ACTION place` where it is of alternative A");
      return Optional.empty();
    }
    Optional<Action> action =
        Arrays.stream(Action.values())
            .filter(one -> one.name().equals(matcher.group(2)))
            .findFirst();
    if (action.isEmpty()) {
      notes.unknown(
          Check.UNKNOWN_WORD,
          entry.position(),
          "action",
          matcher.group(2),
          Arrays.stream(Action.values()).map(Enum::name).toList());
    }
    return action.map(
        what ->
            new Expectation.Step(
                Optional.ofNullable(matcher.group(1)),
                what,
                Optional.ofNullable(matcher.group(3))));
  }

  private void texts(YamlValue list, Consumer<YamlValue> each) {
    if (!(list instanceof Listing listing)) {
      notes.add(list.position(), "a list is expected here", "write `[ … ]`, or `[]` for none");
      return;
    }
    for (YamlValue entry : listing.entries()) {
      if (entry.text().isPresent()) {
        each.accept(entry);
      } else {
        notes.add(entry.position(), "a text is expected here", "write one name");
      }
    }
  }
}
