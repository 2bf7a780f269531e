package dev.beian.api.wording;

import dev.beian.rulebook.content.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the language of an answer. */
public final class Language {

  /** The language of whoever asks for none. */
  public static final String USUAL = Texts.LANGUAGES.get(0);

  private static final int LONGEST_HEADER = 256;

  private Language() {}

  /**
   * The language of an answer.
   *
   * @param accepted the header Accept-Language; {@code null} where there is none
   * @return code of the most wanted language that there is; the usual one where none is wanted
   */
  public static String of(@Nullable String accepted) {
    if (accepted == null || accepted.length() > LONGEST_HEADER) {
      return USUAL;
    }
    return Texts.LANGUAGES.contains(accepted) ? accepted : negotiated(ranges(accepted));
  }

  private static List<LanguageRange> ranges(String accepted) {
    try {
      return LanguageRange.parse(accepted);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  private static String negotiated(List<LanguageRange> ranges) {
    return Texts.LANGUAGES.stream()
        .filter(language -> weight(language, ranges) > 0)
        .max(
            Comparator.comparingDouble((String language) -> weight(language, ranges))
                .thenComparing(Comparator.comparingInt(Texts.LANGUAGES::indexOf).reversed()))
        .orElse(USUAL);
  }

  /** The most specific range decides: {@code *} counts where no range names the language. */
  private static double weight(String language, List<LanguageRange> ranges) {
    return strongest(ranges, range -> named(range.getRange(), language))
        .or(() -> strongest(ranges, range -> range.getRange().equals("*")))
        .orElse(0.0);
  }

  private static Optional<Double> strongest(
      List<LanguageRange> ranges, java.util.function.Predicate<LanguageRange> wanted) {
    return ranges.stream()
        .filter(wanted)
        .map(LanguageRange::getWeight)
        .max(Comparator.naturalOrder());
  }

  private static boolean named(String range, String language) {
    return range.equals(language) || range.toLowerCase(Locale.ROOT).startsWith(language + "-");
  }
}
