package dev.beian.rulebook;

import dev.beian.filing.Intent;
import dev.beian.rulebook.Rule.Clause;
import dev.beian.rulebook.Rule.Validity;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two rulebooks as far as decisions follow from it. How a decision is worded,
 * and where a rule or a row stands, is no part of that.
 */
public final class Changes {

  /**
   * The rules that may decide a question otherwise: those written otherwise, and those that match
   * rows of a table that differ.
   *
   * @param before such rules of the earlier rulebook
   * @param after such rules of the later one
   */
  public record OfQuestion(List<ReadyRule> before, List<ReadyRule> after) {

    /** Whether there is none: the question is decided alike. */
    public boolean isNone() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /** A table row, wherever it stands. */
  private record Row(
      Optional<String> provider,
      Optional<String> province,
      Validity validity,
      List<Clause> sources,
      Map<String, Object> values) {

    static Row of(TableRow row) {
      return new Row(row.provider(), row.province(), row.validity(), row.sources(), row.values());
    }
  }

  private final Rulebook before;
  private final Rulebook after;
  private final Map<String, String> writtenBefore;
  private final Map<String, String> writtenAfter;
  private final boolean sameFrame;

  private Changes(Rulebook before, Rulebook after) {
    this.before = before;
    this.after = after;
    this.writtenBefore = Written.rules(before);
    this.writtenAfter = Written.rules(after);
    this.sameFrame =
        before.providersOnFile().equals(after.providersOnFile())
            && citable(before).equals(citable(after));
  }

  /** What differs between a rulebook and a later one. */
  public static Changes between(Rulebook before, Rulebook after) {
    return new Changes(before, after);
  }

  /** What can be cited, and whose document each source is. */
  private static Map<String, Object> citable(Rulebook rulebook) {
    Map<String, Object> citable = new TreeMap<>();
    for (Source source : rulebook.sources().values()) {
      citable.put(source.id(), List.of(source.provider(), source.clauses().keySet()));
    }
    return citable;
  }

  /**
   * What decides a question otherwise; empty where anything might, since other clauses can be cited
   * or other providers are on file.
   *
   * @param provider the target provider; empty: one without a folder
   */
  public Optional<OfQuestion> of(Optional<String> provider, Intent intent) {
    if (!sameFrame) {
      return Optional.empty();
    }
    ExecutableRules old = before.executable(provider, intent);
    ExecutableRules now = after.executable(provider, intent);
    if (old.isOfTheSame(now)) {
      return Optional.of(new OfQuestion(List.of(), List.of()));
    }
    Set<String> tables = tables(old.rows(), now.rows());
    return Optional.of(new OfQuestion(changed(old, now, tables), changed(now, old, tables)));
  }

  /** Whether all questions are decided alike. */
  public boolean areNone() {
    return sameFrame && rules().isEmpty();
  }

  /** Names of the rules that may decide any question otherwise, as far as rules alone differ. */
  public Set<String> rules() {
    Set<String> names = new HashSet<>();
    Stream.concat(
            Stream.of(Optional.<String>empty()), after.providersOnFile().stream().map(Optional::of))
        .forEach(provider -> addRules(provider, names));
    return names;
  }

  private void addRules(Optional<String> provider, Set<String> names) {
    for (Intent intent : Intent.values()) {
      of(provider, intent)
          .ifPresent(
              differing ->
                  Stream.of(differing.before(), differing.after())
                      .flatMap(List::stream)
                      .forEach(ready -> names.add(ready.rule().name())));
    }
  }

  private List<ReadyRule> changed(
      ExecutableRules some, ExecutableRules others, Set<String> tables) {
    Map<String, ReadyRule> byName =
        others.rules().stream().collect(Collectors.toMap(one -> one.rule().name(), one -> one));
    return some.rules().stream()
        .filter(
            rule ->
                !isAlike(rule, Optional.ofNullable(byName.get(rule.rule().name())))
                    || types(rule).stream().anyMatch(type -> tables.contains(type.name())))
        .toList();
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isAlike(ReadyRule rule, Optional<ReadyRule> other) {
    String name = rule.rule().name();
    return other
        .filter(
            one ->
                one == rule
                    || (one.rule().provider().equals(rule.rule().provider())
                        && Objects.equals(writtenBefore.get(name), writtenAfter.get(name))
                        && areAlike(types(one), types(rule))))
        .isPresent();
  }

  private static boolean areAlike(List<FactType> some, List<FactType> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).isLike(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<FactType> types(ReadyRule rule) {
    return rule.conditions().stream()
        .flatMap(condition -> condition.patterns().stream())
        .map(pattern -> pattern.type())
        .toList();
  }

  /** The facts whose tables have other rows, or the same ones in another order. */
  private static Set<String> tables(Collection<TableRow> some, Collection<TableRow> others) {
    Map<String, List<Row>> old = byTable(some);
    Map<String, List<Row>> now = byTable(others);
    Set<String> all = new HashSet<>(old.keySet());
    all.addAll(now.keySet());
    all.removeIf(table -> old.getOrDefault(table, List.of()).equals(now.get(table)));
    return all;
  }

  private static Map<String, List<Row>> byTable(Collection<TableRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.type().name(),
                HashMap::new,
                Collectors.mapping(Row::of, Collectors.toList())));
  }
}
