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
 */
public record Filer(
    @Nullable FilerKind kind,
    @Nullable String province,
    @From("filing/status") @Nullable Boolean filed,
    @From("filing/status") @Nullable Boolean filingCancelled,
    @From({"filing/status", "filing/providers", "/provider"}) @Nullable Boolean filedHere,
    @Nullable Set<ChangedItem> changed,
    @From("changed") @Nullable Boolean outdated)
    implements Fact {

  @Override
  @From({})
  public String pointer() {
    return "/filer";
  }
}
