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
 */
public record Server(
    @From({}) String pointer,
    @From({}) boolean stated,
    @From({}) Website website,
    @Nullable String provider,
    @From({"provider", "/provider"}) @Nullable Boolean here,
    @Nullable String region,
    @From("region") @Nullable Boolean mainland,
    boolean live)
    implements Fact {}
