package dev.beian.cli.decide;

import dev.beian.api.wording.Wording;
import dev.beian.cli.Language;
import dev.beian.filing.CaseFault;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong in a case, in the words of the service. */
final class CaseFaultText {

  private final Wording wording = Wording.of("problems");
  private final Language language;

  CaseFaultText(Language language) {
    this.language = language;
  }

  /** The place, what is wrong there, and what was probably meant. */
  String shown(CaseFault fault) {
    String place = fault.pointer().isEmpty() ? "/" : fault.pointer();
    return place + ": " + detail(fault) + hint(fault);
  }

  private String detail(CaseFault fault) {
    List<String> details =
        fault.kind() == CaseFault.Kind.WRONG_TYPE
            ? fault.details().stream().map(this::type).toList()
            : fault.details();
    return wording.text(language.code(), "fault." + fault.kind(), details.toArray());
  }

  private String joint() {
    return language.of("", " ");
  }

  private String type(String id) {
    return wording.find(language.code(), "type." + id).orElse(id);
  }

  private String hint(CaseFault fault) {
    if (fault.suggestion().isPresent()) {
      return joint() + wording.text(language.code(), "hint.suggestion", fault.suggestion().get());
    }
    return switch (fault.kind()) {
      case UNKNOWN_MEMBER, UNKNOWN_WORD ->
          joint()
              + wording.text(
                  language.code(),
                  "hint.members",
                  fault.details().stream().skip(1).collect(Collectors.joining(", ")));
      default ->
          wording
              .find(language.code(), "hint." + fault.kind())
              .map(hint -> joint() + hint)
              .orElse("");
    };
  }
}
