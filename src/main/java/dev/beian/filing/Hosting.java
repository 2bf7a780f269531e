package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers of a website stand, seen from the target provider.
 *
 * @param here whether one of them is the provider's and in the mainland; {@code null} is unknown
 * @param abroadHere whether one of them is the provider's and outside the mainland
 * @param liveHere whether the domain points at one that is the provider's and in the mainland
 */
record Hosting(@Nullable Boolean here, @Nullable Boolean abroadHere, @Nullable Boolean liveHere) {

  /** ISO 3166-1 code of the mainland; Hong Kong, Macao and Taiwan have codes of their own. */
  static final String MAINLAND = "CN";

  static Hosting of(@Nullable JsonNode servers, @Nullable String provider) {
    if (servers == null || provider == null) {
      return new Hosting(null, null, null);
    }
    return new Hosting(
        any(servers, provider, true, server -> true),
        any(servers, provider, false, server -> true),
        any(servers, provider, true, server -> Members.flag(server, "live", false)));
  }

  private static @Nullable Boolean any(
      JsonNode servers, String provider, boolean mainland, Predicate<JsonNode> also) {
    boolean unknown = false;
    for (JsonNode server : servers) {
      String of = Members.text(server, "provider");
      String region = Members.text(server, "region");
      boolean may =
          (of == null || of.equals(provider))
              && (region == null || region.equals(MAINLAND) == mainland)
              && also.test(server);
      if (may && of != null && region != null) {
        return true;
      }
      unknown |= may && (Objects.isNull(of) || Objects.isNull(region));
    }
    return unknown ? null : false;
  }
}
