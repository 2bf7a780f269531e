package dev.beian.filing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another order of the filer that is not finished, besides the application of the case.
 *
 * @param pointer JSON Pointer of the entry
 * @param provider id of the provider that has it
 * @param here whether that is the target provider
 * @param contents what it asks for; unknown where the case does not say, and never asked for
 * @param status where it stands; unknown where the case does not say, and never asked for
 */
public record RunningOrder(
    @From({}) String pointer,
    String provider,
    @From({"provider", "/provider"}) @Nullable Boolean here,
    @Nullable Set<OrderContent> contents,
    @Nullable OrderStatus status)
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
