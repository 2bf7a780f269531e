package dev.beian.engine.why;

import dev.beian.engine.CaseNames;
import dev.beian.filing.Domain;
import dev.beian.filing.Fact;
import dev.beian.filing.Provinces;
import dev.beian.filing.Server;
import dev.beian.filing.Website;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts values, and the names of what they are values of, into the words of one language. */
final class Values {

  private final Texts texts;
  private final CaseNames called;
  private final Map<Phrase, Template> phrases = new EnumMap<>(Phrase.class);
  private final Map<Phrase, String> fixed = new EnumMap<>(Phrase.class);
  private final IdentityHashMap<Property, String> properties = new IdentityHashMap<>();
  private final IdentityHashMap<Fact, String> labels = new IdentityHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final String separator;

  Values(Texts texts, CaseNames called) {
    this.texts = texts;
    this.called = called;
    this.separator = texts.words(Section.PHRASES, "list-separator");
  }

  /** A value of a fact, or of a table row. */
  String of(@Nullable Object value, boolean cell) {
    if (value == null) {
      return phrase(cell ? Phrase.BLANK : Phrase.NOT_TOLD);
    }
    if (value instanceof Collection<?> many) {
      return many.isEmpty()
          ? phrase(Phrase.EMPTY)
          : many.stream().map(this::of).sorted().collect(Collectors.joining(separator()));
    }
    return of(value);
  }

  private String of(Object value) {
    if (value instanceof Enum<?> word) {
      return word(word.name());
    }
    if (value instanceof Boolean flag) {
      return word(flag.toString());
    }
    if (value instanceof TableRow row) {
      return phrase(Phrase.ROW, "number", Integer.toString(row.row()));
    }
    if (value instanceof Fact fact) {
      return label(fact);
    }
    String text = String.valueOf(value);
    return Provinces.of(text)
        .map(one -> texts.language().equals("zh") ? one.chinese() : one.english())
        .orElseGet(() -> called.provider(text));
  }

  /** What people call a thing of the case. */
  private String label(Fact fact) {
    return labels.computeIfAbsent(fact, this::called);
  }

  private String called(Fact fact) {
    if (fact instanceof Domain domain) {
      return called.name(domain).orElseGet(() -> name("Domain"));
    }
    if (fact instanceof Website website) {
      return called.label(website);
    }
    return fact instanceof Server server
        ? called.label(server.website()) + " " + name("Server")
        : name(fact.getClass().getSimpleName());
  }

  /** A word of the vocabulary. */
  String word(String word) {
    return words.computeIfAbsent(word, one -> texts.words(Section.WORDS, one));
  }

  /** The name of a property of a fact or table. */
  String name(String type, Property property) {
    String name = properties.get(property);
    if (name == null) {
      name = texts.words(Section.FIELDS, type + "." + property.name());
      properties.put(property, name);
    }
    return name;
  }

  /** The name of a fact or table, or of a property of it, such as {@code Filer.kind}. */
  String name(String key) {
    return types.computeIfAbsent(key, one -> texts.words(Section.FIELDS, one));
  }

  /** What stands between the entries of a list. */
  String separator() {
    return separator;
  }

  String phrase(Phrase phrase) {
    return fixed.computeIfAbsent(phrase, one -> texts.words(Section.PHRASES, one.key()));
  }

  /** A phrase with its slots filled: their names and values in turn. */
  String phrase(Phrase phrase, String... slots) {
    Template template = phrases.get(phrase);
    if (template == null) {
      Optional<Template> written = texts.text(Section.PHRASES, phrase.key());
      if (written.isEmpty()) {
        return phrase.key() + " " + String.join(" ", slots);
      }
      template = written.get();
      phrases.put(phrase, template);
    }
    return template.filled(
        slot -> {
          for (int i = 0; i < slots.length; i += 2) {
            if (slots[i].equals(slot)) {
              return slots[i + 1];
            }
          }
          return "{" + slot + "}";
        });
  }
}
