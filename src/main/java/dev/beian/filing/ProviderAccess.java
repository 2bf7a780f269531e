package dev.beian.filing;

import org.jspecify.annotations.Nullable;

/**
 * A provider where websites of the filer have access now.
 *
 * @param pointer JSON Pointer of the entry
 * @param provider the provider's id
 * @param websites how many websites of the filer have access there
 * @param moving how many websites of the case end their access there with this move
 * @param movesAll whether none stays behind
 */
public record ProviderAccess(
    @From({}) String pointer,
    @From("id") String provider,
    @Nullable Integer websites,
    @From(value = "/websites", measure = "leaving") int moving,
    @From("websites") @Nullable Boolean movesAll)
    implements Fact {
  /** Its place: the engine asks for this with every decision, and no case data belongs in a log. */
  @Override
  public String toString() {
    return pointer;
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }
}
