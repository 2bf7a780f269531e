package dev.beian.engine.trial;

import com.google.common.collect.Sets;
import dev.beian.decision.Outcome;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the rules say of a case as far as it is known.
 *
 * @param submitted the case
 * @param settlement what they settle, if nothing else comes to be known
 * @param waitedFor sets of absent facts, JSON Pointers, each of which a rule waits for together
 * @param provinces the provinces that these rules could tell apart
 */
public record Round(
    SubmittedCase submitted,
    Settlement settlement,
    Set<Set<String>> waitedFor,
    ProvinceGroups provinces) {

  private static final String PROVIDER = "/provider";

  /** Whether nothing that rules wait for could change it. */
  public boolean isSettled() {
    return waitedFor.isEmpty() && !providerOpen();
  }

  /** Rules of a provider cannot wait for the provider to be named: it is always asked for. */
  private boolean providerOpen() {
    return submitted.filingCase().provider() == null && settlement.outcome() != Outcome.REJECTED;
  }

  /** The facts to ask for first, whether or not they matter. */
  public Set<String> askedFirst() {
    return askedFirst(Set.of());
  }

  /**
   * The facts to ask for first, as a reader counts.
   *
   * <p>While a rule waits for a fact alone, a further fact that matters only together with it is
   * not asked for yet.
   *
   * @param irrelevant facts that are known not to matter
   */
  Set<String> askedFirst(Set<String> irrelevant) {
    Set<Set<String>> sets =
        waitedFor.stream()
            .map(paths -> Set.copyOf(Sets.difference(paths, irrelevant)))
            .map(Round::provinceLast)
            .filter(paths -> !paths.isEmpty())
            .collect(Collectors.toSet());
    Set<String> first = new TreeSet<>(Pointers.ORDER);
    sets.stream().filter(paths -> !holdsAnother(paths, sets)).forEach(first::addAll);
    if (providerOpen() && !irrelevant.contains(PROVIDER)) {
      first.add(PROVIDER);
    }
    return first;
  }

  /** Rows of provinces are many, so that the province is asked for once all else is told. */
  private static Set<String> provinceLast(Set<String> paths) {
    return paths.size() > 1
        ? Set.copyOf(Sets.difference(paths, Set.of(ProvinceGroups.PROVINCE)))
        : paths;
  }

  private static boolean holdsAnother(Set<String> paths, Set<Set<String>> sets) {
    return paths.size() > 1
        && sets.stream().anyMatch(other -> other.size() < paths.size() && paths.containsAll(other));
  }

  /** The fact to try first: the one that most hangs on. */
  String tried() {
    Set<String> first = askedFirst();
    return first.contains(PROVIDER)
        ? PROVIDER
        : first.stream()
            .filter(path -> !path.equals(ProvinceGroups.PROVINCE))
            .findFirst()
            .orElse(ProvinceGroups.PROVINCE);
  }
}
