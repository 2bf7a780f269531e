package dev.beian.filing;

import org.jspecify.annotations.Nullable;

/**
 * A server that serves, or is to serve, a website.
 *
 * @param pointer JSON Pointer of the server
 * @param stated whether the case names it
 * @param website the website it serves
 * @param provider id of its provider
 * @param here whether that is the target provider
 * @param region ISO 3166-1 code of where it stands
 * @param mainland whether that is mainland China; Hong Kong, Macao and Taiwan are outside
 * @param live whether the website's domain points at it now
 * @param product what it is; assumed: a cloud server
 * @param billing how it is paid; assumed: in advance
 * @param filingSlotsLeft how many more websites it can carry a filing for; never asked for
 * @param paidMonths for how many months it was bought in all; never asked for
 * @param daysLeft whole days from the day the case is decided for to its end, negative once that is
 *     over; never asked for
 * @param publicAddress whether it has a public address with bandwidth; assumed
 */
public record Server(
    @From({}) String pointer,
    @From({}) boolean stated,
    @From({}) Website website,
    @Nullable String provider,
    @From({"provider", "/provider"}) @Nullable Boolean here,
    @Nullable String region,
    @From("region") @Nullable Boolean mainland,
    boolean live,
    ServerProduct product,
    Billing billing,
    @Nullable Integer filingSlotsLeft,
    @Nullable Integer paidMonths,
    @From(value = "expiresOn", measure = "days") @Nullable Long daysLeft,
    boolean publicAddress)
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
