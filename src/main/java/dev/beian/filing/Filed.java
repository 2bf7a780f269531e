package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of a filing, of the filer or of a website.
 *
 * @param stands whether there is a number that stands; {@code null} is unknown
 * @param cancelled whether there was a number that is cancelled
 * @param providers ids of the providers where it has access
 * @param originalProvider id of the provider where its data are changed: the only one, if there is
 *     one
 */
record Filed(
    @Nullable Boolean stands,
    @Nullable Boolean cancelled,
    @Nullable Set<String> providers,
    @Nullable String originalProvider) {

  static Filed of(@Nullable JsonNode filing) {
    if (filing == null) {
      return new Filed(null, null, null, null);
    }
    if (filing.isNull()) {
      return new Filed(false, false, Set.of(), null);
    }
    FilingStatus status = Members.word(filing, "status", FilingStatus.class);
    Set<String> providers = ids(filing.get("providers"));
    String original = Members.text(filing, "originalProvider");
    if (original == null && providers != null && providers.size() == 1) {
      original = providers.iterator().next();
    }
    return new Filed(
        status == null ? null : status == FilingStatus.ACTIVE,
        status == null ? null : status == FilingStatus.CANCELLED,
        providers,
        original);
  }

  private static @Nullable Set<String> ids(@Nullable JsonNode list) {
    if (list == null) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode entry : list) {
      if (entry.isTextual()) {
        ids.add(entry.textValue());
      } else if (!Integer.valueOf(0).equals(Members.count(entry, "websites"))) {
        ids.add(entry.get("id").textValue());
      }
    }
    return ids;
  }

  /** Whether the number stands and has access at a provider. */
  @Nullable Boolean listsProvider(@Nullable String provider) {
    if (Boolean.FALSE.equals(stands)) {
      return false;
    }
    if (stands == null || providers == null || provider == null) {
      return null;
    }
    return providers.contains(provider);
  }

  /** Whether the number stands and has access at a provider other than the named ones. */
  @Nullable Boolean listsOther(@Nullable String provider, Set<String> leaving) {
    if (Boolean.FALSE.equals(stands)) {
      return false;
    }
    if (stands == null || providers == null || provider == null) {
      return null;
    }
    for (String id : providers) {
      if (!id.equals(provider) && !leaving.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
