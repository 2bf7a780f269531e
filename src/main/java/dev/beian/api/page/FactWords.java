package dev.beian.api.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.decision.Decision.Because;
import dev.beian.filing.Provinces;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts members of a case, their values and table rows into the words of one language. */
final class FactWords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rulebook rulebook;
  private final Texts texts;

  FactWords(Rulebook rulebook, String language) {
    this.rulebook = rulebook;
    this.texts = rulebook.wording(language);
  }

  /** The name of the member at a JSON Pointer. */
  String name(String pointer) {
    return texts.words(Section.FIELDS, pattern(pointer));
  }

  private static String pattern(String pointer) {
    return pointer.replaceAll("/\\d+(?=/|$)", "/*").replaceAll("/\\*$", "");
  }

  /** A word of the contract or the vocabulary. */
  String word(Object word) {
    return texts.words(Section.WORDS, word.toString());
  }

  /** The name of a provider. */
  String provider(String id) {
    return Optional.ofNullable(rulebook.providers().get(id))
        .flatMap(one -> Optional.ofNullable(one.name().get(texts.language())))
        .orElse(id);
  }

  /** The value of the member at a JSON Pointer. */
  String value(String pointer, @Nullable Object value) {
    return value(pattern(pointer), JSON.<JsonNode>valueToTree(value));
  }

  private String value(String pattern, JsonNode value) {
    if (value.isNull() || (value.isArray() && value.isEmpty())) {
      return texts.words(Section.PHRASES, Phrase.EMPTY.key());
    }
    if (value.isArray()) {
      List<String> entries = new ArrayList<>();
      value.forEach(entry -> entries.add(value(pattern, entry)));
      return String.join(separator(), entries);
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(member -> member(pattern, member))
          .collect(Collectors.joining(" "));
    }
    return value.isTextual() ? text(value.textValue()) : word(value.asText());
  }

  private String member(String pattern, Map.Entry<String, JsonNode> member) {
    String own = pattern + "/*/" + member.getKey();
    String path =
        texts.text(Section.FIELDS, own).isPresent() ? own : pattern + "/" + member.getKey();
    return texts.words(Section.FIELDS, path) + " " + value(path, member.getValue());
  }

  private String text(String text) {
    return Provinces.of(text)
        .map(one -> texts.language().equals("zh") ? one.chinese() : one.english())
        .orElseGet(() -> texts.text(Section.WORDS, text).isPresent() ? word(text) : provider(text));
  }

  /** What a reason is about. */
  String name(Because because) {
    if (because instanceof Because.Stated stated) {
      return name(stated.path());
    }
    if (because instanceof Because.Measured measured) {
      return name(measured.path());
    }
    Because.Row row = (Because.Row) because;
    return table(row.table()).map(FactType::name).map(this::field).orElse(row.table());
  }

  /** What it says. */
  String value(Because because) {
    if (because instanceof Because.Stated stated) {
      return value(stated.path(), stated.value());
    }
    if (because instanceof Because.Measured measured) {
      return String.valueOf(measured.value());
    }
    Because.Row row = (Because.Row) because;
    String type = table(row.table()).map(FactType::name).orElse(row.table());
    return row.values().entrySet().stream()
        .map(cell -> field(type + "." + cell.getKey()) + " " + value("", cell.getValue()))
        .collect(Collectors.joining(separator()));
  }

  private String field(String key) {
    return texts.words(Section.FIELDS, key);
  }

  private Optional<FactType> table(String id) {
    return rulebook.types().values().stream()
        .filter(type -> type.table().filter(id::equals).isPresent())
        .findFirst();
  }

  private String separator() {
    return texts.words(Section.PHRASES, "list-separator");
  }
}
