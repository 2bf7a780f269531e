package dev.beian.rulebook;

import dev.beian.filing.Intent;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that decides: rules, tables, texts and sources, compiled. Immutable, and shared by all
 * threads.
 *
 * @param folder the files it was made of
 * @param hash {@code sha256:} and the hash of its files
 * @param rules its rules by name
 * @param types the facts that its rules match, by name
 * @param sources what its rules cite, by id
 * @param undecided why single facts of the sources are not decided, by language, by the number of
 *     the fact, or the name of a clause without any
 * @param providers its providers by id
 * @param texts its wording by language
 * @param executables what decides, by target provider and intent
 * @param compileTime how long it took to make
 */
public record Rulebook(
    RulesFolder folder,
    String hash,
    Map<String, Rule> rules,
    Map<String, FactType> types,
    Map<String, Source> sources,
    Map<String, Map<String, String>> undecided,
    Map<String, Provider> providers,
    Map<String, Texts> texts,
    Executables executables,
    Duration compileTime) {

  /** The code of the finding that no rule answers the question. */
  public static final String SILENT = "sources-silent";

  /** The code of the finding that absent facts make no difference, though reasons differ. */
  public static final String EITHER_WAY = "same-either-way";

  private static final int VERSION_LENGTH = 12;

  /** A short name of it, for people: the first digits of its hash. */
  public String version() {
    return digits().substring(0, VERSION_LENGTH);
  }

  /** Its hash without the name of the algorithm. */
  String digits() {
    return hash.substring(hash.indexOf(':') + 1);
  }

  /**
   * The same rulebook of a folder that differs from its own in cases at most.
   *
   * @throws IllegalArgumentException where the folder differs in what decides
   */
  public Rulebook withCasesOf(RulesFolder other) {
    if (!other.hash().equals(hash)) {
      throw new IllegalArgumentException("the folder decides otherwise");
    }
    return new Rulebook(
        other, hash, rules, types, sources, undecided, providers, texts, executables, compileTime);
  }

  /** What is still to be made ready to run so that all is ready that another rulebook has ready. */
  public List<Runnable> preparationsLike(Rulebook other) {
    return executables.like(other.executables, providersOnFile()).stream()
        .filter(cut -> !cut.isMade())
        .<Runnable>map(cut -> cut::base)
        .toList();
  }

  /** Ids of the providers it has a folder for. */
  public Set<String> providersOnFile() {
    return providers.keySet();
  }

  /** What decides a question about a target provider. */
  public ExecutableRules executable(Optional<String> provider, Intent intent) {
    return executables.of(provider.filter(providers::containsKey), intent);
  }

  /** The wording of a language; of the usual one where there is no such. */
  public Texts wording(String language) {
    return Optional.ofNullable(texts.get(language))
        .orElseGet(() -> texts.get(Texts.LANGUAGES.get(0)));
  }
}
