package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/** The rules and table rows that can concern a case about one provider, ready to run. */
public final class ExecutableRules {

  private final Supplier<KieBase> making;
  private final List<ReadyRule> rules;
  private final Map<String, ReadyRule> byName;
  private final List<TableRow> rows;
  private final Map<Class<?>, List<Property>> read;
  private final ThreadLocal<Effort> effort;
  private final Map<String, List<TableRow>> ofProvinces;
  private final List<TableRow> ofAll;
  private final Set<ReadyRule> denyingRows;
  private volatile Optional<KieBase> base = Optional.empty();

  ExecutableRules(
      Supplier<KieBase> making,
      List<ReadyRule> rules,
      List<TableRow> rows,
      ThreadLocal<Effort> effort) {
    this.making = making;
    this.rules = rules;
    this.byName =
        rules.stream().collect(Collectors.toMap(ready -> ready.rule().name(), Function.identity()));
    this.rows = rows;
    this.effort = effort;
    this.read = read(rules);
    this.ofAll = rows.stream().filter(row -> row.province().isEmpty()).toList();
    this.ofProvinces =
        rows.stream()
            .filter(row -> row.province().isPresent())
            .collect(Collectors.groupingBy(row -> row.province().orElseThrow()));
    this.denyingRows = denyingRows(rules, rows);
  }

  private static Set<ReadyRule> denyingRows(List<ReadyRule> rules, List<TableRow> rows) {
    Set<String> types =
        rows.stream()
            .filter(row -> row.province().isPresent())
            .map(row -> row.type().name())
            .collect(Collectors.toSet());
    return rules.stream()
        .filter(
            rule ->
                rule.conditions().stream()
                    .filter(condition -> condition.quantifier() == Quantifier.NOT)
                    .flatMap(condition -> condition.patterns().stream())
                    .anyMatch(pattern -> types.contains(pattern.type().name())))
        .collect(Collectors.toSet());
  }

  private static Map<Class<?>, List<Property>> read(List<ReadyRule> rules) {
    Map<Class<?>, Set<Property>> read = new HashMap<>();
    for (ReadyRule rule : rules) {
      for (ReadyCondition condition : rule.conditions()) {
        for (ReadyPattern pattern : condition.patterns()) {
          Set<Property> ofFact =
              pattern
                  .type()
                  .javaType()
                  .<Set<Property>>map(
                      type -> read.computeIfAbsent(type, one -> new LinkedHashSet<>()))
                  .orElseGet(HashSet::new);
          ofFact.addAll(pattern.read());
          rule.slots().stream()
              .filter(slot -> slot.pattern() == pattern.index())
              .flatMap(slot -> slot.property().stream())
              .forEach(ofFact::add);
        }
      }
    }
    return read.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  /** The engine's base of these rules; made when it is first asked for. */
  public KieBase base() {
    Optional<KieBase> made = base;
    return made.isPresent() ? made.get() : make();
  }

  private synchronized KieBase make() {
    KieBase made = base.orElseGet(making);
    base = Optional.of(made);
    return made;
  }

  /** Whether the base is made already. */
  boolean isMade() {
    return base.isPresent();
  }

  /** Whether it is made of the very same rules and rows. */
  boolean isOfTheSame(ExecutableRules other) {
    return same(rules, other.rules) && same(rows, other.rows);
  }

  private static boolean same(List<?> some, List<?> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Counts from now on what this thread tries, until {@link #stopCounting()}. */
  public void count(Effort from) {
    effort.set(from);
  }

  /** Counts no more. */
  public void stopCounting() {
    effort.remove();
  }

  /** The rules. */
  public List<ReadyRule> rules() {
    return rules;
  }

  /**
   * The rule of a name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public ReadyRule rule(String name) {
    ReadyRule rule = byName.get(name);
    if (rule == null) {
      throw new IllegalArgumentException(name);
    }
    return rule;
  }

  /** The properties that any of the rules reads, by the type of the fact. */
  public Map<Class<?>, List<Property>> read() {
    return read;
  }

  /**
   * The table rows in force on a day that are for a province, or for all; where the province is
   * unknown, only the latter.
   */
  public Stream<TableRow> rows(LocalDate day, Optional<String> province) {
    return Stream.concat(
            ofAll.stream(),
            province.map(code -> ofProvinces.getOrDefault(code, List.of())).stream()
                .flatMap(List::stream))
        .filter(row -> row.validity().holdsOn(day));
  }

  /**
   * The table rows in force on a day that are for a province, or for all; where the province is
   * unknown, those of every province.
   */
  public Stream<TableRow> possibleRows(LocalDate day, Optional<String> province) {
    return province.isPresent()
        ? rows(day, province)
        : rows.stream().filter(row -> row.validity().holdsOn(day));
  }

  /** Whether a rule speaks only where rows are lacking that some province may have. */
  public boolean deniesRowsOfProvinces(ReadyRule rule) {
    return denyingRows.contains(rule);
  }

  /** The table rows; each is the fact that the engine matches. */
  public List<TableRow> rows() {
    return rows;
  }
}
