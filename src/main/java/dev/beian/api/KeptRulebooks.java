package dev.beian.api;

import dev.beian.api.problem.UnknownRulebookException;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import dev.beian.rulebook.RulebookStore.Kept;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the kept rulebook that a caller names. */
@Singleton
public final class KeptRulebooks {

  private final RulebookStore store;

  KeptRulebooks(RulebookStore store) {
    this.store = store;
  }

  /**
   * The rulebook of a hash.
   *
   * @param hash the hash, or a beginning that no other kept rulebook shares
   * @throws UnknownRulebookException where none is kept, or the beginning fits several
   */
  public Rulebook one(String hash) {
    List<Rulebook> found = store.find(hash);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new UnknownRulebookException(
        store.state().recent().stream().map(Kept::rulebook).map(Rulebook::hash).toList());
  }
}
