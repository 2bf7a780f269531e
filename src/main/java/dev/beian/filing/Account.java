package dev.beian.filing;

import org.jspecify.annotations.Nullable;

/**
 * The account at the target provider through which the application goes. What the case does not say
 * of it is unknown and never asked for.
 *
 * @param holder whose filing it is bound to
 * @param kind whether it is registered to a person or to a unit
 * @param realNameVerified whether its holder's identity is verified; assumed
 * @param minutesVerified whole minutes since that was done, up to the instant the case is decided
 *     for
 */
public record Account(
    @Nullable AccountHolder holder,
    @Nullable FilerKind kind,
    boolean realNameVerified,
    @From(value = "realNameVerifiedAt", measure = "minutes") @Nullable Long minutesVerified)
    implements Fact {

  @Override
  @From({})
  public String pointer() {
    return "/account";
  }

  /** Its place: the engine asks for this with every decision, and no case data belongs in a log. */
  @Override
  public String toString() {
    return pointer();
  }

  @Override
  public int hashCode() {
    return pointer().hashCode();
  }
}
