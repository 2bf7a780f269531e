package dev.beian.rulebook;

import java.util.Optional;

/** What the place of a rule file says about it. */
final class RuleFolders {

  private static final String PROVIDERS = "providers";

  private RuleFolders() {}

  /** The provider whose folder a file stands in. */
  static Optional<String> provider(String file) {
    String[] parts = file.split("/", -1);
    return parts.length > 3 && parts[1].equals(PROVIDERS)
        ? Optional.of(parts[2])
        : Optional.empty();
  }

  /** What the names of the rules of a file begin with: the provider, or the folder. */
  static String prefix(String file) {
    String[] parts = file.split("/", -1);
    return provider(file).orElse(parts.length > 2 ? parts[1] : "rules");
  }
}
