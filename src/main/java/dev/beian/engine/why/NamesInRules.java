package dev.beian.engine.why;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.matching.ReadyRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** What the names in the rules of the rulebook that was explained last stand for. */
final class NamesInRules {

  /**
   * What is known of one rulebook.
   *
   * @param rules its rules
   * @param names the names in each
   * @param words the words for them, by language
   * @param overriding by name of a rule, those that replace its findings
   */
  record Known(
      List<ReadyRule> rules,
      Map<ReadyRule, Names> names,
      Map<String, Map<ReadyRule, FixedWords>> words,
      Map<String, List<ReadyRule>> overriding) {

    Names of(ReadyRule rule) {
      return Objects.requireNonNull(names.get(rule));
    }

    FixedWords words(ReadyRule rule, String language) {
      return Objects.requireNonNull(Objects.requireNonNull(words.get(language)).get(rule));
    }
  }

  private final AtomicReference<Known> last =
      new AtomicReference<>(new Known(List.of(), Map.of(), Map.of(), Map.of()));

  Known of(Rulebook rulebook) {
    List<ReadyRule> rules = rulebook.executables().rules();
    Known known = Objects.requireNonNull(last.get());
    if (known.rules() == rules) {
      return known;
    }
    Map<ReadyRule, Names> names =
        rules.stream().collect(Collectors.toMap(rule -> rule, Names::new));
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
    Map<String, Map<ReadyRule, FixedWords>> words =
        Texts.LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, language -> words(names)));
    Known found = new Known(rules, names, words, overriding);
    last.set(found);
    return found;
  }

  private static Map<ReadyRule, FixedWords> words(Map<ReadyRule, Names> names) {
    return names.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().words()));
  }
}
