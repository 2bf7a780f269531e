package dev.beian.engine;

import dev.beian.decision.Procedure;
import dev.beian.filing.Domain;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the slots that every text may have: what it is about, and what belongs to the provider. */
final class Slots {

  private final SubmittedCase submitted;
  private final CaseNames names;
  private final String language;

  Slots(SubmittedCase submitted, CaseNames names, String language) {
    this.submitted = submitted;
    this.names = names;
    this.language = language;
  }

  /** The domain or website that a member belongs to, or is. */
  Optional<Fact> within(String pointer) {
    return Stream.concat(submitted.domains().stream(), submitted.websites().stream())
        .map(fact -> (Fact) fact)
        .filter(fact -> fact.stated() && (pointer + "/").startsWith(fact.pointer() + "/"))
        .findFirst();
  }

  /**
   * The text in a slot.
   *
   * @param slot its name
   * @param about what the text is about
   * @param at the name of the place where something is done; empty where nothing is
   */
  String filled(String slot, Optional<Fact> about, String at) {
    return switch (slot) {
      case "provider" ->
          Optional.ofNullable(submitted.filingCase().provider())
              .map(names::provider)
              .orElseGet(() -> names.phrase("the-provider"));
      case "website" ->
          about
              .flatMap(CaseNames::website)
              .map(names::label)
              .orElseGet(() -> names.phrase("the-website"));
      case "domain" ->
          about
              .filter(Domain.class::isInstance)
              .flatMap(fact -> names.name((Domain) fact))
              .orElseGet(() -> names.phrase("the-domain"));
      case "at" -> at;
      default -> contact(slot).orElseGet(() -> term(slot));
    };
  }

  private Optional<String> contact(String slot) {
    return names
        .target()
        .map(provider -> provider.contacts().getOrDefault(slot, Map.of()))
        .map(contact -> contact.get(language));
  }

  private String term(String slot) {
    for (Procedure procedure : Procedure.values()) {
      if (procedure.name().equals(slot)) {
        return names.procedure(procedure);
      }
    }
    return "{" + slot + "}";
  }
}
