package dev.beian.rulebook;

import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.RuleReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rulebook can share with the one before it: facts, rules and rows that are the same to the
 * letter and the line.
 *
 * <p>Whoever holds one of them cannot tell which of the two rulebooks it is of, since none of them
 * knows its rulebook: texts, sources and providers are found by name in the one that decides.
 */
final class Shared {

  private final Map<String, FactType> types;
  private final Map<String, ReadyRule> rules;
  private final List<TableRow> rows;

  Shared(Optional<Rulebook> before) {
    this.types = before.map(Rulebook::types).orElse(Map.of());
    this.rules =
        before.map(one -> one.executables().rules()).orElse(List.of()).stream()
            .collect(Collectors.toMap(ready -> ready.rule().name(), ready -> ready));
    this.rows = before.map(one -> one.executables().rows()).orElse(List.of());
  }

  /** A fact, or the same fact of the rulebook before. */
  FactType type(FactType type) {
    return Optional.ofNullable(types.get(type.name())).filter(type::isLike).orElse(type);
  }

  /** A rule made ready, with facts of these types. */
  ReadyRule rule(Rule rule, Map<String, FactType> now) {
    return Optional.ofNullable(rules.get(rule.name()))
        .filter(ready -> ready.rule().equals(rule))
        .filter(ready -> readsOnly(ready, now))
        .orElseGet(() -> RuleReader.ready(rule, now));
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean readsOnly(ReadyRule ready, Map<String, FactType> now) {
    return ready.conditions().stream()
        .flatMap(condition -> condition.patterns().stream())
        .allMatch(pattern -> pattern.type() == now.get(pattern.type().name()));
  }

  /** Rows, those that were there before as they were. */
  List<TableRow> rows(List<TableRow> now) {
    Map<TableRow, TableRow> known = new HashMap<>();
    rows.forEach(row -> known.put(row, row));
    return now.stream().map(row -> known.getOrDefault(row, row)).toList();
  }
}
