package dev.beian.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A domain name of a website.
 *
 * @param pointer JSON Pointer of the domain
 * @param stated whether the case names it
 * @param website the website it leads to
 * @param name its registrable name, in its Unicode form
 * @param subdomain whether the case names a host below it, such as {@code shop.example.com}
 * @param owner who holds it
 * @param registrar where it is registered: a provider's id, or any text
 * @param registeredHere whether that is the target provider
 * @param wanted whether the filer wants it to stay in the filing
 * @param suffix its last label in its Unicode form, such as {@code com} or {@code 中国}
 * @param suffixInChinese whether that label is in Chinese
 * @param filedOn the day of its first ICP filing; never asked for
 * @param daysLeft whole days from the day the case is decided for to the day its registration ends,
 *     negative once that is over; unknown where that day is, and never asked for
 * @param realNameVerified whether its holder's identity is verified; assumed
 * @param daysVerified whole days since that was done; never asked for
 * @param registrarOverseas whether its registrar stands abroad; assumed not
 */
public record Domain(
    @From({}) String pointer,
    @From({}) boolean stated,
    @From({}) Website website,
    @Nullable String name,
    @From("name") @Nullable Boolean subdomain,
    @Nullable DomainOwner owner,
    @Nullable String registrar,
    @From({"registrar", "/provider"}) @Nullable Boolean registeredHere,
    boolean wanted,
    @From("name") @Nullable String suffix,
    @From("name") @Nullable Boolean suffixInChinese,
    @Nullable LocalDate filedOn,
    @From(value = "expiresOn", measure = "days") @Nullable Long daysLeft,
    boolean realNameVerified,
    @From(value = "realNameVerifiedOn", measure = "days") @Nullable Long daysVerified,
    boolean registrarOverseas)
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
