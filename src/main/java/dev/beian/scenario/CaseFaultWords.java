package dev.beian.scenario;

import dev.beian.filing.CaseFault;
import java.util.List;

/** Says in words what is wrong with a case. */
final class CaseFaultWords {

  private CaseFaultWords() {}

  /** What is wrong. */
  static String message(CaseFault fault) {
    List<String> details = fault.details();
    return switch (fault.kind()) {
      case UNKNOWN_MEMBER -> "`" + details.get(0) + "` is no member of a case here";
      case REPEATED_MEMBER -> "`" + details.get(0) + "` stands twice";
      case ABSENT_MEMBER -> "the case does not state `" + details.get(0) + "`";
      case WRONG_TYPE -> "the value is of the type " + details.get(1) + ", not " + details.get(0);
      case NULL_VALUE -> "`null` says nothing here";
      case UNKNOWN_WORD -> "`" + details.get(0) + "` is none of the words for this";
      case TOO_LONG -> "the text has " + details.get(0) + " characters, not " + details.get(1);
      case EMPTY_TEXT -> "the text is empty";
      case TOO_MANY -> "the list has " + details.get(0) + " entries";
      case OUT_OF_RANGE -> "the number is out of range";
      case REPEATED_ENTRY -> "`" + details.get(0) + "` stands twice in the list";
      case REPEATED_DOMAIN ->
          "the registrable name `" + details.get(0) + "` stands twice in the case";
      case NOT_A_DAY -> "`" + details.get(0) + "` is no day";
      case NOT_A_DATE_TIME -> "`" + details.get(0) + "` is no date-time";
      case NOT_A_PROVINCE -> "`" + details.get(0) + "` is no province";
      case NOT_A_REGION -> "`" + details.get(0) + "` is no region";
      case NOT_A_PROVIDER -> "`" + details.get(0) + "` is no id of a provider";
      case NOT_A_DOMAIN_NAME -> "`" + details.get(0) + "` is no domain name";
      case TOO_DEEP -> "the case is nested too deeply";
    };
  }

  /** How to mend it. */
  static String help(CaseFault fault) {
    return fault
        .suggestion()
        .map(word -> "did you mean `" + word + "`?")
        .orElseGet(() -> remedy(fault));
  }

  private static String remedy(CaseFault fault) {
    List<String> details = fault.details();
    return switch (fault.kind()) {
      case UNKNOWN_MEMBER, UNKNOWN_WORD ->
          "known are: " + String.join(", ", details.subList(1, details.size()));
      case REPEATED_MEMBER, REPEATED_ENTRY -> "take one of the two out";
      case ABSENT_MEMBER -> "add it";
      case WRONG_TYPE -> "write a value of the type " + details.get(0);
      case NULL_VALUE -> "write a value, or `~absent` for what is not known";
      case TOO_LONG, TOO_MANY -> "keep it to " + details.get(1);
      case EMPTY_TEXT -> "write a text, or leave the member out";
      case OUT_OF_RANGE -> "write one from " + details.get(0) + " to " + details.get(1);
      case REPEATED_DOMAIN ->
          "choose another, such as `site-{i}.com` in a repetition; the first stands at "
              + details.get(1);
      case NOT_A_DAY -> "write it as `2026-06-01`";
      case NOT_A_DATE_TIME ->
          "write it as `2026-06-01T09:00:00+08:00`; `asOf` may be a day, `2026-06-01`";
      case NOT_A_PROVINCE -> "write its code, such as `CN-GD`";
      case NOT_A_REGION -> "write its code, such as `CN` or `HK`";
      case NOT_A_PROVIDER -> "write it in small letters, digits and hyphens";
      case NOT_A_DOMAIN_NAME -> "write a name that can be registered, such as `a.com`";
      case TOO_DEEP -> "take a level out";
    };
  }
}
