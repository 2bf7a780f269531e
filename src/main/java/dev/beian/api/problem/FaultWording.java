package dev.beian.api.problem;

import dev.beian.api.wording.Wording;
import dev.beian.filing.CaseFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what is wrong in a case, and what would be accepted. */
final class FaultWording {

  private final Wording wording;
  private final String language;
  private final Accepted accepted;

  FaultWording(Wording wording, String language) {
    this.wording = wording;
    this.language = language;
    this.accepted = new Accepted(wording, language);
  }

  Problem.Entry entry(CaseFault fault) {
    String pointer = PlainText.pointer(fault.pointer());
    return new Problem.Entry(pointer, detail(fault), hint(fault, pointer));
  }

  private String detail(CaseFault fault) {
    String key = "fault." + fault.kind();
    return switch (fault.kind()) {
      case WRONG_TYPE ->
          wording.text(language, key, type(fault.details().get(0)), type(fault.details().get(1)));
      case TOO_LONG, TOO_MANY, OUT_OF_RANGE, TOO_DEEP, NULL_VALUE, EMPTY_TEXT ->
          wording.text(language, key, fault.details().toArray());
      default ->
          PlainText.of(fault.details().get(0))
              .map(text -> wording.text(language, key, fault.details().toArray()))
              .orElseGet(() -> wording.text(language, key + ".unnamed", fault.details().toArray()));
    };
  }

  private String hint(CaseFault fault, String pointer) {
    List<String> sentences = new ArrayList<>();
    fault
        .suggestion()
        .flatMap(PlainText::of)
        .ifPresent(meant -> sentences.add(wording.text(language, "hint.suggestion", meant)));
    wording.find(language, "hint." + fault.kind()).ifPresent(sentences::add);
    acceptedInstead(fault, pointer).ifPresent(sentences::add);
    return String.join(wording.text(language, "hint.joint"), sentences);
  }

  private Optional<String> acceptedInstead(CaseFault fault, String pointer) {
    return switch (fault.kind()) {
      case REPEATED_MEMBER, REPEATED_ENTRY, REPEATED_DOMAIN, TOO_DEEP -> Optional.empty();
      case UNKNOWN_MEMBER ->
          Optional.of(
              wording.text(
                  language,
                  "hint.members",
                  Accepted.list(fault.details().subList(1, fault.details().size()))));
      case UNKNOWN_WORD ->
          Optional.of(
              wording.text(
                  language,
                  "hint.accepted",
                  wording.text(
                      language,
                      "accepted.choice",
                      Accepted.list(fault.details().subList(1, fault.details().size())))));
      default -> accepted.at(pointer).map(words -> wording.text(language, "hint.accepted", words));
    };
  }

  private String type(String id) {
    return wording.text(language, "type." + id);
  }
}
