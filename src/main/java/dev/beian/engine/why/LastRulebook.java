package dev.beian.engine.why;

import dev.beian.filing.Provinces;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What explanations need of the rulebook that was explained last, found once for all cases. */
final class LastRulebook {

  /**
   * What is known of one rulebook.
   *
   * @param rules its rules
   * @param written each as it is written
   * @param singles the numbers of the tests on one fact alone
   * @param words the words for each, by language
   * @param overriding by name of a rule, those that replace its findings
   * @param foreign by provider, how many rules are for another; of no provider, all that are for
   *     one
   * @param rows the table rows for each provider and province, those for all included; of no
   *     provider, the latter alone, and of no province the rows of all
   */
  record Known(
      List<ReadyRule> rules,
      Map<ReadyRule, WrittenRule> written,
      SingleTests.Numbers singles,
      Map<String, Map<ReadyRule, RememberedWords>> words,
      Map<String, List<ReadyRule>> overriding,
      Map<Optional<String>, Integer> foreign,
      Map<Optional<String>, Map<Optional<String>, List<TableRow>>> rows) {

    WrittenRule of(ReadyRule rule) {
      return Objects.requireNonNull(written.get(rule));
    }

    /** The table rows for a provider, which need not be on file, and a province, if it is told. */
    List<TableRow> rows(Optional<String> provider, Optional<String> province) {
      return of(provider, rows).getOrDefault(province, List.of());
    }

    /** How many rules are for another provider than this. */
    int foreign(Optional<String> provider) {
      return of(provider, foreign);
    }

    private static <T> T of(Optional<String> provider, Map<Optional<String>, T> known) {
      T found = known.get(provider);
      return found == null ? Objects.requireNonNull(known.get(Optional.empty())) : found;
    }

    RememberedWords words(ReadyRule rule, String language) {
      return Objects.requireNonNull(Objects.requireNonNull(words.get(language)).get(rule));
    }
  }

  private final AtomicReference<Optional<Known>> last = new AtomicReference<>(Optional.empty());

  Known of(Rulebook rulebook) {
    List<ReadyRule> rules = rulebook.executables().rules();
    return Objects.requireNonNull(last.get())
        .filter(known -> known.rules() == rules)
        .orElseGet(() -> found(rulebook));
  }

  private Known found(Rulebook rulebook) {
    List<ReadyRule> rules = rulebook.executables().rules();
    SingleTests.Numbers singles = new SingleTests.Numbers();
    Map<ReadyRule, WrittenRule> written =
        rules.stream()
            .collect(Collectors.toMap(rule -> rule, rule -> new WrittenRule(rule, singles)));
    Map<String, List<ReadyRule>> overriding =
        rules.stream()
            .flatMap(rule -> rule.rule().overrides().stream())
            .distinct()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name ->
                        rules.stream()
                            .filter(rule -> rule.rule().overrides().contains(name))
                            .toList()));
    Map<String, Map<ReadyRule, RememberedWords>> words =
        Texts.LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, language -> words(written)));
    Known found =
        new Known(rules, written, singles, words, overriding, foreign(rulebook), rows(rulebook));
    last.set(Optional.of(found));
    return found;
  }

  private static Map<Optional<String>, Integer> foreign(Rulebook rulebook) {
    return providers(rulebook)
        .collect(
            Collectors.toMap(
                provider -> provider,
                provider ->
                    (int)
                        rulebook.executables().rules().stream()
                            .filter(rule -> isForeign(rule.rule(), provider))
                            .count()));
  }

  private static Map<Optional<String>, Map<Optional<String>, List<TableRow>>> rows(
      Rulebook rulebook) {
    return providers(rulebook)
        .collect(Collectors.toMap(provider -> provider, provider -> rows(rulebook, provider)));
  }

  private static Map<Optional<String>, List<TableRow>> rows(
      Rulebook rulebook, Optional<String> provider) {
    List<TableRow> all =
        rulebook.executables().rows().stream()
            .filter(row -> row.provider().isEmpty() || row.provider().equals(provider))
            .toList();
    return Stream.concat(
            Stream.of(Optional.<String>empty()), Provinces.codes().stream().map(Optional::of))
        .collect(
            Collectors.toMap(
                province -> province,
                province ->
                    province.isEmpty()
                        ? all
                        : all.stream()
                            .filter(
                                row -> row.province().isEmpty() || row.province().equals(province))
                            .toList()));
  }

  private static Stream<Optional<String>> providers(Rulebook rulebook) {
    return Stream.concat(
        Stream.of(Optional.empty()), rulebook.providers().keySet().stream().map(Optional::of));
  }

  /** Whether a rule is for another provider than this. */
  static boolean isForeign(Rule rule, Optional<String> provider) {
    return rule.provider().isPresent() && !rule.provider().equals(provider);
  }

  private static Map<ReadyRule, RememberedWords> words(Map<ReadyRule, WrittenRule> written) {
    return written.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().words()));
  }
}
