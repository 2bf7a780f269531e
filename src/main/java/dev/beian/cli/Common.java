package dev.beian.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has. */
public final class Common {

  private static final String FOLDER_VARIABLE = "BEIAN_RULES_DIR";

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = {
        "规则目录，默认为 BEIAN_RULES_DIR，再默认为 ./rules",
        "folder of the rules; by default BEIAN_RULES_DIR, or else ./rules"
      })
  private @Nullable Path rules;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = {"语言，默认依环境", "language; by default that of the environment"})
  private @Nullable String lang;

  /** The folder of the rules. */
  public Path rules(Map<String, String> environment) {
    return Optional.ofNullable(rules)
        .or(
            () ->
                Optional.ofNullable(environment.get(FOLDER_VARIABLE))
                    .filter(dir -> !dir.isBlank())
                    .map(Path::of))
        .orElse(Path.of("rules"));
  }

  /** The folder that was named on the command line. */
  public Optional<Path> namedRules() {
    return Optional.ofNullable(rules);
  }

  /** The language to speak. */
  public Language language(Map<String, String> environment) {
    if (lang == null) {
      return Language.of(environment);
    }
    return switch (lang.toLowerCase(Locale.ROOT)) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default ->
          throw new CannotRunException("--lang: zh | en, " + lang + " 不支持 / is not supported");
    };
  }
}
