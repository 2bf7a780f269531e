package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.content.Phrase;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the names among the texts against the conditions of rules, so that each of them can be put
 * into words.
 */
final class NameCheck {

  private final Map<String, FactType> types;
  private final Map<String, Texts> texts;
  private final Faults faults;

  NameCheck(Map<String, FactType> types, Map<String, Texts> texts, Faults faults) {
    this.types = types;
    this.texts = texts;
    this.faults = faults;
  }

  void check(Collection<Rule> rules) {
    Set<String> fields = new TreeSet<>();
    Set<String> words = new TreeSet<>(Set.of("true", "false"));
    for (Rule rule : rules) {
      rule.conditions().stream()
          .flatMap(condition -> condition.patterns().stream())
          .forEach(pattern -> pattern(pattern, fields, words));
    }
    for (Texts wording : texts.values()) {
      required(wording, Section.FIELDS, fields);
      required(wording, Section.WORDS, words);
      required(wording, Section.PHRASES, Phrase.keys());
      for (Phrase phrase : Phrase.values()) {
        wording
            .text(Section.PHRASES, phrase.key())
            .ifPresent(template -> slots(wording, phrase, template));
      }
    }
  }

  private void slots(Texts wording, Phrase phrase, Template template) {
    for (String slot : template.slots()) {
      if (!phrase.slots().contains(slot)) {
        faults.unknown(
            Check.UNFILLED_SLOT,
            wording.file(),
            template.position(),
            "slot of the phrase `" + phrase.key() + "`",
            slot,
            phrase.slots());
      }
    }
  }

  private void pattern(Pattern pattern, Set<String> fields, Set<String> words) {
    FactType type = types.get(pattern.type());
    if (type == null) {
      return;
    }
    fields.add(type.name());
    pattern.constraints().stream()
        .flatMap(NameCheck::properties)
        .flatMap(name -> Optional.ofNullable(type.properties().get(name)).stream())
        .forEach(
            property -> {
              fields.add(type.name() + "." + property.name());
              words.addAll(words(property));
            });
  }

  private static Stream<String> properties(Constraint constraint) {
    return Stream.concat(
        constraint.binding().stream().map(binding -> binding.property()),
        constraint.test().stream()
            .flatMap(Expression::operands)
            .filter(Operand.Property.class::isInstance)
            .map(operand -> ((Operand.Property) operand).name()));
  }

  private static Set<String> words(Property property) {
    return property.words().map(Words::of).orElse(Set.of());
  }

  private void required(Texts wording, Section section, Collection<String> keys) {
    for (String key : keys) {
      if (wording.text(section, key).isEmpty()) {
        faults.add(
            Check.MISSING_NAME,
            wording.file(),
            new Position(1, 1),
            "`" + key + "` has no name in `" + wording.language() + "`",
            "add a line `" + key + ": \"…\"` below `" + section.key() + ":`");
      }
    }
  }
}
