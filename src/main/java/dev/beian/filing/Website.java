package dev.beian.filing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A website of the case.
 *
 * @param pointer JSON Pointer of the website
 * @param stated whether the case names it
 * @param intent the intent of the case
 * @param filed whether it has a website filing number that stands
 * @param filingCancelled whether it had a number that was cancelled
 * @param filingProviders ids of the providers where it has access now
 * @param linkedHere whether it has access at the target provider now
 * @param linkedHereStated whether the case says that it has
 * @param linkedElsewhere whether it has access at another provider now
 * @param originalProvider id of the provider where its filed data are changed
 * @param originalHere whether that is the target provider
 * @param sameFiler whether it was filed by the filer of the case
 * @param staysElsewhere whether access at another provider remains after the move
 * @param changed filed items of the website that are true no longer
 * @param outdated whether there are such items
 * @param hostedHere whether a server of the target provider in the mainland serves it
 * @param hostedAbroadHere whether a server of the target provider outside the mainland serves it
 * @param accessSought whether the case seeks access at the target provider for it: to host it
 *     there, or by an access filing in the application
 * @param serviceSought the same, or by a first filing or a new website in the application
 * @param liveHere whether its domain points at such a mainland server now
 * @param seenReachable whether a visit was seen to succeed
 * @param seenUnreachable whether a visit was seen to fail
 * @param pingAnswers whether the server was seen to answer a ping to its address
 * @param keepsRunning whether the site goes on after a cancellation
 * @param domainCount number of its domain names
 * @param kind what kind of service it is; assumed: a website
 * @param commercial whether it charges, so that it needs a licence; assumed not
 * @param byAddressOnly whether it is reached by IP address alone; assumed not
 * @param principal who is named as its principal; never asked for
 * @param principalIsFilers whether that is the filer's principal too
 * @param principalAge age of its principal in whole years; never asked for
 * @param sameSiteAs number of the filed website whose pages it shows; never asked for
 * @param topics what it is about where that needs consent or is watched; assumed: none of it
 * @param numberShown whether it shows its filing number with the link; never asked for
 * @param closingOrdered whether the administration has ordered it closed; assumed not
 * @param linkedHereBefore whether it had access at the target provider that was ended since
 */
public record Website(
    @From({}) String pointer,
    @From({}) boolean stated,
    @From("/intent") Intent intent,
    @From("filing/status") @Nullable Boolean filed,
    @From("filing/status") @Nullable Boolean filingCancelled,
    @From("filing/providers") @Nullable Set<String> filingProviders,
    @From({"filing/status", "filing/providers", "/provider"}) @Nullable Boolean linkedHere,
    @From({"filing/status", "filing/providers", "/provider"}) boolean linkedHereStated,
    @From({"filing/status", "filing/providers", "/provider"}) @Nullable Boolean linkedElsewhere,
    @From("filing/originalProvider") @Nullable String originalProvider,
    @From({"filing/originalProvider", "/provider"}) @Nullable Boolean originalHere,
    @From("filing/sameFiler") boolean sameFiler,
    @From({"filing/status", "filing/providers", "leaving"}) @Nullable Boolean staysElsewhere,
    @Nullable Set<ChangedItem> changed,
    @From("changed") @Nullable Boolean outdated,
    @From({"servers", "/provider"}) @Nullable Boolean hostedHere,
    @From({"servers", "/provider"}) @Nullable Boolean hostedAbroadHere,
    @From(
            value = {},
            hosting = {"servers", "/provider"},
            applying = "/application/contents")
        @Nullable Boolean accessSought,
    @From(
            value = {},
            hosting = {"servers", "/provider"},
            applying = "/application/contents")
        @Nullable Boolean serviceSought,
    @From({"servers", "/provider"}) @Nullable Boolean liveHere,
    @From("reachable") boolean seenReachable,
    @From("reachable") boolean seenUnreachable,
    @Nullable Boolean pingAnswers,
    @Nullable Boolean keepsRunning,
    @From(value = "domains", measure = "count") @Nullable Integer domainCount,
    ServiceKind kind,
    boolean commercial,
    boolean byAddressOnly,
    @Nullable SitePrincipal principal,
    @From({"principal", "/filer/principal"}) @Nullable Boolean principalIsFilers,
    @Nullable Integer principalAge,
    @Nullable String sameSiteAs,
    Set<ContentTopic> topics,
    @Nullable Boolean numberShown,
    boolean closingOrdered,
    @From({"filing/formerProviders", "/provider"}) @Nullable Boolean linkedHereBefore)
    implements Fact {

  /** A website is what stands at its place in the case. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Website website && website.pointer.equals(pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  /** Its place: the engine asks for this with every decision, and no case data belongs in a log. */
  @Override
  public String toString() {
    return pointer;
  }
}
