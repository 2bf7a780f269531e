package dev.beian.filing;

import org.jspecify.annotations.Nullable;

/**
 * A domain name of a website.
 *
 * @param pointer JSON Pointer of the domain
 * @param stated whether the case names it
 * @param website the website it leads to
 * @param name its registrable name, in its Unicode form
 * @param owner who holds it
 * @param registrar where it is registered: a provider's id, or any text
 * @param registeredHere whether that is the target provider
 * @param wanted whether the filer wants it to stay in the filing
 */
public record Domain(
    @From({}) String pointer,
    @From({}) boolean stated,
    @From({}) Website website,
    @Nullable String name,
    @Nullable DomainOwner owner,
    @Nullable String registrar,
    @From({"registrar", "/provider"}) @Nullable Boolean registeredHere,
    boolean wanted)
    implements Fact {}
