package dev.beian.api.openapi;

import dev.beian.api.wording.Wording;
import dev.beian.rulebook.content.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Descriptions in every language, one paragraph each. */
final class Descriptions {

  private final Wording wording = Wording.of("openapi");

  /** The description of a key with values for its slots. */
  String of(String key, Object... values) {
    return Texts.LANGUAGES.stream()
        .map(language -> wording.text(language, key, values))
        .collect(Collectors.joining("\n\n"));
  }

  /** Several descriptions as one: the sentences of a language stay together. */
  String joined(List<String> keys, Object... values) {
    return Texts.LANGUAGES.stream()
        .map(
            language ->
                keys.stream()
                    .map(key -> wording.text(language, key, values))
                    .collect(Collectors.joining(wording.text(language, "joint"))))
        .collect(Collectors.joining("\n\n"));
  }
}
