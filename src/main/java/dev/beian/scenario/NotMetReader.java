package dev.beian.scenario;

import dev.beian.rulebook.Check;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which rules a case expects to fail, and, where that matters, which of their tests: {@code
 * rule} or {@code rule: { failed: [ "max < $n" ] }}.
 */
final class NotMetReader {

  private static final String HELP =
      "write the name of a rule, or `rule: { failed: [ … ] }` with the tests that fail, as they"
          + " stand in the rule";

  private final Optional<Set<String>> rules;
  private final Notes notes;
  private final Map<String, Optional<Set<String>>> read = new LinkedHashMap<>();

  NotMetReader(Optional<Set<String>> rules, Notes notes) {
    this.rules = rules;
    this.notes = notes;
  }

  /** The rules with the tests of them that fail; empty where any will do. */
  Map<String, Optional<Set<String>>> read(YamlValue list) {
    if (!(list instanceof Listing listing)) {
      notes.add(list.position(), "a list is expected here", "write `[ … ]`, or `[]` for none");
      return Map.of();
    }
    for (YamlValue entry : listing.entries()) {
      if (entry.text().isPresent()) {
        rule(entry.text().get(), entry, Optional.empty());
      } else if (entry instanceof Mapping mapping && mapping.members().size() == 1) {
        mapping.members().forEach((name, member) -> rule(name, entry, failed(member.value())));
      } else {
        notes.add(entry.position(), "a rule is expected here", HELP);
      }
    }
    return Collections.unmodifiableMap(read);
  }

  private void rule(String name, YamlValue entry, Optional<Set<String>> failed) {
    rules
        .filter(all -> !all.contains(name))
        .ifPresent(all -> notes.unknown(Check.UNKNOWN_RULE, entry.position(), "rule", name, all));
    read.put(name, failed);
  }

  private Optional<Set<String>> failed(YamlValue value) {
    Set<String> tests = new LinkedHashSet<>();
    if (value instanceof Mapping mapping && mapping.members().keySet().equals(Set.of("failed"))) {
      YamlValue failed = mapping.get("failed").orElseThrow();
      if (failed instanceof Listing listing) {
        listing.entries().forEach(one -> one.text().ifPresent(tests::add));
      }
      failed.text().ifPresent(tests::add);
    }
    if (tests.isEmpty()) {
      notes.add(value.position(), "tests that fail are expected here", HELP);
      return Optional.empty();
    }
    return Optional.of(Collections.unmodifiableSet(tests));
  }
}
