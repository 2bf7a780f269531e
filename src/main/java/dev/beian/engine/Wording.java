package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.decision.Ruling;
import dev.beian.engine.trial.Answers;
import dev.beian.engine.trial.Move.Edit;
import dev.beian.filing.Domain;
import dev.beian.filing.Fact;
import dev.beian.filing.Provinces;
import dev.beian.filing.Server;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.Template;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.Texts.Section;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Puts findings, steps and questions about one case into the words of one language. */
public final class Wording {

  private final Rulebook rulebook;
  private final SubmittedCase submitted;
  private final Texts texts;
  private final Naming naming;
  private final Optional<Provider> target;
  private final Supplier<Map<Website, List<String>>> domainNames;

  /**
   * The wording of answers to one case.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language
   * @param naming how domain names are written
   */
  public Wording(Rulebook rulebook, SubmittedCase submitted, String language, Naming naming) {
    this.naming = naming;
    this.rulebook = rulebook;
    this.submitted = submitted;
    this.texts = rulebook.wording(language);
    this.domainNames = Suppliers.memoize(this::domainNames);
    this.target =
        Optional.ofNullable(submitted.filingCase().provider()).map(rulebook.providers()::get);
  }

  String language() {
    return texts.language();
  }

  /** The day the case is decided for. */
  LocalDate day() {
    return submitted.filingCase().asOf().toLocalDate();
  }

  Optional<String> targetProvider() {
    return target.map(Provider::id);
  }

  String finding(Ruling<Spoken> ruling) {
    List<String> names = ruling.rule().rule().map(rule -> rule.says().slots()).orElse(List.of());
    return texts
        .text(Section.FINDINGS, ruling.code())
        .map(
            template ->
                template.filled(
                    slot -> {
                      int at = names.indexOf(slot);
                      return at < 0
                          ? common(slot, Optional.of(ruling.about()), "")
                          : value(ruling.slots().get(at));
                    }))
        .orElse(ruling.code());
  }

  /**
   * The wording of a step: of its action and the first of its findings that has one, in its phase
   * before in any.
   */
  String step(String action, String phase, List<String> codes, Optional<Fact> about, String at) {
    Optional<Template> own =
        codes.stream()
            .flatMap(code -> Stream.of(action + "/" + code + "/" + phase, action + "/" + code))
            .map(key -> texts.text(Section.STEPS, key))
            .flatMap(Optional::stream)
            .findFirst();
    return own.or(() -> texts.text(Section.STEPS, action))
        .map(template -> template.filled(slot -> common(slot, about, at)))
        .orElse(action);
  }

  String question(String pointer) {
    String pattern = pointer.replaceAll("/\\d+(?=/|$)", "/*");
    Optional<Fact> about = within(pointer);
    return texts
        .text(Section.QUESTIONS, pattern)
        .map(template -> template.filled(slot -> common(slot, about, "")))
        .orElse(pointer);
  }

  /** The domain or website that a member belongs to, or is. */
  private Optional<Fact> within(String pointer) {
    return Stream.concat(submitted.domains().stream(), submitted.websites().stream())
        .map(fact -> (Fact) fact)
        .filter(fact -> fact.stated() && (pointer + "/").startsWith(fact.pointer() + "/"))
        .findFirst();
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

  /** A text of the frame around changes. */
  String change(String key) {
    return texts.words(Section.CHANGES, key);
  }

  /** A change that would help. */
  String change(Edit edit) {
    boolean counted = !edit.measure().isEmpty();
    String from = counted ? Integer.toString(edit.from().size()) : answer(edit.from());
    String to = counted ? Integer.toString(edit.to().size()) : answer(edit.to());
    return texts
        .text(Section.CHANGES, edit.lever().place())
        .map(
            template ->
                template.filled(
                    slot ->
                        switch (slot) {
                          case "from" -> from;
                          case "to" -> to;
                          default -> common(slot, within(edit.path()), "");
                        }))
        .orElse(edit.path());
  }

  /** What changes lead to. */
  String improvement(String changes, Outcome outcome) {
    return texts
        .text(Section.CHANGES, "improvement")
        .map(
            template ->
                template.filled(
                    slot ->
                        slot.equals("changes")
                            ? changes
                            : texts.words(Section.WORDS, outcome.name())))
        .orElse(changes);
  }

  /** What is the same whatever the absent facts are, though for different reasons. */
  String eitherWay(Collection<String> reasons) {
    return phrase("either-way", "reasons", String.join(phrase("reason-separator"), reasons));
  }

  String summary(String outcome, String reason) {
    return texts
        .text(Section.SUMMARIES, outcome)
        .map(
            template ->
                template.filled(
                    slot -> slot.equals("reason") ? reason : common(slot, Optional.empty(), "")))
        .orElse(reason);
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

  private String phrase(String key, String slot, String value) {
    return texts
        .text(Section.PHRASES, key)
        .map(template -> template.filled(name -> name.equals(slot) ? value : "{" + name + "}"))
        .orElse(value);
  }

  private String common(String slot, Optional<Fact> about, String at) {
    return switch (slot) {
      case "provider" ->
          Optional.ofNullable(submitted.filingCase().provider())
              .map(this::provider)
              .orElseGet(() -> phrase("the-provider"));
      case "website" ->
          about.flatMap(Wording::website).map(this::label).orElseGet(() -> phrase("the-website"));
      case "domain" ->
          about
              .filter(Domain.class::isInstance)
              .flatMap(fact -> name((Domain) fact))
              .orElseGet(() -> phrase("the-domain"));
      case "at" -> at;
      default -> contact(slot).orElseGet(() -> term(slot));
    };
  }

  private Optional<String> contact(String slot) {
    return target
        .map(provider -> provider.contacts().getOrDefault(slot, Map.of()))
        .map(contact -> contact.get(texts.language()));
  }

  private String term(String slot) {
    for (Procedure procedure : Procedure.values()) {
      if (procedure.name().equals(slot)) {
        return procedure(procedure);
      }
    }
    return "{" + slot + "}";
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
  Optional<String> name(Domain domain) {
    return domain.name() == null ? Optional.empty() : Optional.of(naming.name(domain));
  }

  /** What people call a website: its domain names, or its place in the case. */
  public String label(Website website) {
    List<String> names = Objects.requireNonNull(domainNames.get()).getOrDefault(website, List.of());
    if (!names.isEmpty()) {
      return String.join(phrase("list-separator"), names);
    }
    String index = website.pointer().substring(website.pointer().lastIndexOf('/') + 1);
    return phrase("website-number", "number", Integer.toString(Integer.parseInt(index) + 1));
  }

  private String value(Object value) {
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
    String text = String.valueOf(value);
    return Provinces.codes().contains(text) ? authority(text) : provider(text);
  }
}
