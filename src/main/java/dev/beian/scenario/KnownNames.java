package dev.beian.scenario;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of a rulebook that cases may use.
 *
 * @param rules names of rules
 * @param codes codes of findings
 * @param clauses clauses of sources, as {@code source#clause}
 * @param providers ids of the providers on file
 */
record KnownNames(
    Optional<Set<String>> rules,
    Optional<Set<String>> codes,
    Optional<Set<String>> clauses,
    Set<String> providers) {

  /** Any name will do: there is no rulebook to hold them against. */
  static final KnownNames ANY =
      new KnownNames(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  /**
   * Whether cases that use none but other names, and so without fault, are read alike with these.
   */
  boolean include(KnownNames others) {
    return providers.equals(others.providers)
        && includes(rules, others.rules)
        && includes(codes, others.codes)
        && includes(clauses, others.clauses);
  }

  private static boolean includes(Optional<Set<String>> all, Optional<Set<String>> some) {
    return all.isEmpty() || some.filter(names -> all.orElseThrow().containsAll(names)).isPresent();
  }

  /** The names of a rulebook. */
  static KnownNames of(Rulebook rulebook) {
    Set<String> codes = new TreeSet<>(Set.of(Rulebook.EITHER_WAY));
    for (Texts wording : rulebook.texts().values()) {
      Optional.ofNullable(wording.sections().get(Texts.Section.FINDINGS))
          .ifPresent(findings -> codes.addAll(findings.keySet()));
    }
    Set<String> clauses = new TreeSet<>();
    rulebook
        .sources()
        .forEach(
            (id, source) ->
                source.clauses().keySet().forEach(clause -> clauses.add(id + "#" + clause)));
    return new KnownNames(
        Optional.of(rulebook.rules().keySet()),
        Optional.of(codes),
        Optional.of(clauses),
        rulebook.providersOnFile());
  }
}
