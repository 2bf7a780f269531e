package dev.beian.filing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filer (主体): who answers for the websites.
 *
 * @param kind individual or organisation
 * @param province ISO 3166-2 code of the province of the certificate's address
 * @param filed whether the filer has a filing number that stands
 * @param filingCancelled whether the filer had a number that was cancelled
 * @param filedHere whether websites of the filer have access at the target provider now
 * @param changed filed items of the filer that are true no longer
 * @param outdated whether there are such items
 * @param nature what a unit is; never asked for
 * @param principal who is named as the principal of a unit; assumed to be its legal representative
 * @param principalAge age of the principal, or of the individual, in whole years; never asked for
 * @param identityProvince ISO 3166-2 code of the province of an individual's ID card; never asked
 *     for
 * @param identityElsewhere whether the ID card is known to be of another province than the filing
 * @param localProof what ties an individual to the province of the filing; assumed: nothing
 * @param otherNumbers how many filing numbers the filer has besides this one; assumed: none
 * @param websitesAfter number of websites below the filing number once the order is done, the
 *     unfiled ones of the case included; unknown where the number of those on file is, and never
 *     asked for
 * @param domainsAfter the same of domain names
 * @param websitesOnFile number of websites below the filing number now; never asked for
 */
public record Filer(
    @Nullable FilerKind kind,
    @Nullable String province,
    @From("filing/status") @Nullable Boolean filed,
    @From("filing/status") @Nullable Boolean filingCancelled,
    @From({"filing/status", "filing/providers", "/provider"}) @Nullable Boolean filedHere,
    @Nullable Set<ChangedItem> changed,
    @From("changed") @Nullable Boolean outdated,
    @Nullable FilerNature nature,
    PrincipalRole principal,
    @Nullable Integer principalAge,
    @Nullable String identityProvince,
    @From({"identityProvince", "province"}) @Nullable Boolean identityElsewhere,
    Set<LocalProof> localProof,
    @From("filing/otherNumbers") int otherNumbers,
    @From(value = "filing/websites", measure = "afterOrder") @Nullable Integer websitesAfter,
    @From(value = "filing/domains", measure = "afterOrder") @Nullable Integer domainsAfter,
    @From("filing/websites") @Nullable Integer websitesOnFile)
    implements Fact {

  @Override
  @From({})
  public String pointer() {
    return "/filer";
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
