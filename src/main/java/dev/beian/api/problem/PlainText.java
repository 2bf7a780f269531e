package dev.beian.api.problem;

import java.util.Optional;

/**
 * Text that may be repeated to whoever sent it: letters, digits, spaces and {@code - _ . : / @},
 * and not much of it. Nothing else is echoed, so no answer carries markup of a request.
 */
final class PlainText {

  private static final int LONGEST = 64;
  private static final String SIGNS = "-_.:/@ ";

  private PlainText() {}

  /** Whether a text may be repeated. */
  static boolean is(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.codePoints()
            .allMatch(
                one ->
                    Character.isLetter(one) || Character.isDigit(one) || SIGNS.indexOf(one) >= 0);
  }

  /** The longest beginning of a JSON Pointer whose names may be repeated. */
  static String pointer(String pointer) {
    StringBuilder plain = new StringBuilder();
    for (String segment : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      if (!is(segment.replace("~1", "/").replace("~0", "~"))) {
        return plain.toString();
      }
      plain.append('/').append(segment);
    }
    return plain.toString();
  }

  /** The text, where it may be repeated. */
  static Optional<String> of(String text) {
    return Optional.of(text).filter(PlainText::is);
  }
}
