package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.beian.decision.Procedure;
import dev.beian.engine.trial.Answers;
import dev.beian.filing.Domain;
import dev.beian.filing.Fact;
import dev.beian.filing.Provinces;
import dev.beian.filing.Server;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the things of one case, and values, are called in one language. */
public final class CaseNames {

  /** Domain names told of one website in a text; of more, only their number. */
  private static final int MOST_LISTED = 5;

  private final Rulebook rulebook;
  private final SubmittedCase submitted;
  private final Texts texts;
  private final Naming naming;
  private final Optional<Provider> target;
  private final Supplier<Map<Website, List<String>>> domainNames;

  /**
   * The names in one case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language
   * @param naming how domain names are written
   */
  public CaseNames(Rulebook rulebook, SubmittedCase submitted, String language, Naming naming) {
    this.naming = naming;
    this.rulebook = rulebook;
    this.submitted = submitted;
    this.texts = rulebook.wording(language);
    this.domainNames = Suppliers.memoize(this::domainNames);
    this.target =
        Optional.ofNullable(submitted.filingCase().provider()).map(rulebook.providers()::get);
  }

  /** The target provider, where it is on file. */
  Optional<Provider> target() {
    return target;
  }

  /** The provider's own word for a procedure. */
  String procedure(Procedure procedure) {
    return target
        .map(provider -> provider.terms().get(procedure))
        .map(terms -> terms.get(texts.language()))
        .orElseGet(() -> texts.words(Section.PROCEDURES, procedure.name()));
  }

  /** The name of a provider; its id where it is not on file. */
  public String provider(String id) {
    return Optional.ofNullable(rulebook.providers().get(id))
        .map(provider -> provider.name().get(texts.language()))
        .orElseGet(() -> id.equals(Answers.ANOTHER) ? phrase(id) : id);
  }

  /** The name of the administration of a province. */
  String authority(String province) {
    return phrase("authority", "province", province(province));
  }

  private String province(String code) {
    return Provinces.of(code)
        .map(one -> texts.language().equals("zh") ? one.chinese() : one.english())
        .orElse(code);
  }

  /** A phrase without slots. */
  String phrase(String key) {
    return texts.words(Section.PHRASES, key);
  }

  /** A phrase with one slot. */
  String phrase(String key, String slot, String value) {
    return texts
        .text(Section.PHRASES, key)
        .map(template -> template.filled(name -> name.equals(slot) ? value : "{" + name + "}"))
        .orElse(value);
  }

  /** The website a fact belongs to. */
  static Optional<Website> website(Fact fact) {
    if (fact instanceof Website website) {
      return Optional.of(website);
    }
    if (fact instanceof Domain domain) {
      return Optional.of(domain.website());
    }
    return fact instanceof Server server ? Optional.of(server.website()) : Optional.empty();
  }

  private Map<Website, List<String>> domainNames() {
    return submitted.domains().stream()
        .filter(Domain::stated)
        .collect(
            Collectors.groupingBy(
                Domain::website,
                Collectors.flatMapping(domain -> name(domain).stream(), Collectors.toList())));
  }

  /** The name of a domain as it is written, where it is known. */
  public Optional<String> name(Domain domain) {
    return domain.name() == null ? Optional.empty() : Optional.of(naming.name(domain));
  }

  /** What people call a website: its domain names, or its place in the case. */
  public String label(Website website) {
    List<String> names = Objects.requireNonNull(domainNames.get()).getOrDefault(website, List.of());
    if (!names.isEmpty()) {
      return names.size() <= MOST_LISTED
          ? String.join(phrase("list-separator"), names)
          : andMore(
              String.join(phrase("list-separator"), names.subList(0, MOST_LISTED)), names.size());
    }
    String index = website.pointer().substring(website.pointer().lastIndexOf('/') + 1);
    return phrase("website-number", "number", Integer.toString(Integer.parseInt(index) + 1));
  }

  private String andMore(String some, int all) {
    return texts
        .text(Section.PHRASES, "names-and-more")
        .map(
            template ->
                template.filled(
                    slot -> slot.equals("number") ? Integer.toString(all - MOST_LISTED) : some))
        .orElse(some);
  }

  /** An answer to a question, or a value of the case. */
  String answer(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty()
          ? phrase("answer-none")
          : StreamSupport.stream(value.spliterator(), false)
              .map(this::answer)
              .collect(Collectors.joining(phrase("list-separator")));
    }
    if (value.isObject()) {
      return Stream.of("name", "id", "provider")
          .map(value::get)
          .filter(Objects::nonNull)
          .findFirst()
          .map(this::answer)
          .orElseGet(() -> phrase("answer-some"));
    }
    if (value.isNull() || value.isMissingNode()) {
      return phrase("answer-none");
    }
    String text = value.asText();
    if (Provinces.codes().contains(text)) {
      return province(text);
    }
    return texts
        .text(Section.WORDS, text)
        .or(() -> texts.text(Section.PHRASES, text))
        .map(template -> template.filled(slot -> "{" + slot + "}"))
        .orElseGet(() -> value(text));
  }

  /** A value that a rule speaks of. */
  String value(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream()
          .map(this::value)
          .sorted()
          .collect(Collectors.joining(phrase("list-separator")));
    }
    if (value instanceof Enum<?> word) {
      return texts.words(Section.WORDS, word.name());
    }
    if (value instanceof Boolean flag) {
      return texts.words(Section.WORDS, flag.toString());
    }
    if (value instanceof Fact fact) {
      return website(fact).map(this::label).orElse("");
    }
    if (value instanceof TableRow.Cited cited) {
      return statement(cited);
    }
    String text = String.valueOf(value);
    return Provinces.codes().contains(text) ? authority(text) : provider(text);
  }

  /** What a single fact of a source says. */
  private String statement(TableRow.Cited cited) {
    return Optional.ofNullable(rulebook.sources().get(cited.clause().source()))
        .flatMap(source -> source.statement(cited.clause().clause(), cited.number()))
        .map(statement -> statement.text().get(texts.language()))
        .orElse(cited.number());
  }
}
