package dev.beian.engine.why;

import dev.beian.rulebook.Rulebook;
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
   * @param overriding by name of a rule, those that replace its findings
   */
  record Known(
      List<ReadyRule> rules, Map<ReadyRule, Names> names, Map<String, List<ReadyRule>> overriding) {

    Names of(ReadyRule rule) {
      return Objects.requireNonNull(names.get(rule));
    }
  }

  private final AtomicReference<Known> last =
      new AtomicReference<>(new Known(List.of(), Map.of(), Map.of()));

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
    Known found = new Known(rules, names, overriding);
    last.set(found);
    return found;
  }
}
