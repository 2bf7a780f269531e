package dev.beian.filing;

import java.util.List;
import java.util.Optional;

/**
 * One thing in a case that cannot be understood.
 *
 * @param pointer JSON Pointer of the place
 * @param kind what is wrong
 * @param details what a message about it needs, in the order its kind names
 * @param suggestion the value that was probably meant
 */
public record CaseFault(
    String pointer, Kind kind, List<String> details, Optional<String> suggestion) {

  /** What can be wrong; each names the details it carries. */
  public enum Kind {
    /** No such member: name of it, then the names that exist. */
    UNKNOWN_MEMBER,
    /** A member stands twice: its name. */
    REPEATED_MEMBER,
    /** A member without which the case cannot be understood is absent: its name. */
    ABSENT_MEMBER,
    /** Another type of value: the type expected, the type found. */
    WRONG_TYPE,
    /** {@code null} where it says nothing. */
    NULL_VALUE,
    /** Not one of the words: the word, the words accepted. */
    UNKNOWN_WORD,
    /** Text too long: its length, the most. */
    TOO_LONG,
    /** Empty text. */
    EMPTY_TEXT,
    /** A list too long: its length, the most. */
    TOO_MANY,
    /** A number out of range: the least, the most. */
    OUT_OF_RANGE,
    /** An entry of a set stands twice: the entry. */
    REPEATED_ENTRY,
    /** A domain name stands twice: the name, the pointer of its first place. */
    REPEATED_DOMAIN,
    /** Not a day: the text. */
    NOT_A_DAY,
    /** Not a date-time: the text. */
    NOT_A_DATE_TIME,
    /** Not a province: the text. */
    NOT_A_PROVINCE,
    /** Not a region: the text. */
    NOT_A_REGION,
    /** Not the id of a provider: the text. */
    NOT_A_PROVIDER,
    /** Not a domain name: the text. */
    NOT_A_DOMAIN_NAME,
    /** Nested too deeply: the most levels. */
    TOO_DEEP
  }

  static CaseFault of(String pointer, Kind kind, String... details) {
    return new CaseFault(pointer, kind, List.of(details), Optional.empty());
  }

  CaseFault suggesting(Optional<String> suggested) {
    return new CaseFault(pointer, kind, details, suggested);
  }
}
