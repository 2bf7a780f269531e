package dev.beian.filing;

import java.util.Optional;

/**
 * A member of a case: its name, what it may hold, and what its absence means.
 *
 * @param name name of the member
 * @param shape what it may hold
 * @param presence what its absence means
 * @param assumed the value taken for it when absent: text, boolean, or a list; empty unless assumed
 */
public record Field(String name, Shape shape, Presence presence, Optional<Object> assumed) {

  /** What the absence of a member means. */
  public enum Presence {
    /** The case cannot be understood without it. */
    REQUIRED,
    /** Unknown; asked for when it could change the outcome. */
    ASKED,
    /** A stated value is taken for it. */
    ASSUMED,
    /** Nothing was said or observed; never asked for. */
    OPTIONAL
  }

  static Field required(String name, Shape shape) {
    return new Field(name, shape, Presence.REQUIRED, Optional.empty());
  }

  static Field asked(String name, Shape shape) {
    return new Field(name, shape, Presence.ASKED, Optional.empty());
  }

  static Field assumed(String name, Shape shape, Object value) {
    return new Field(name, shape, Presence.ASSUMED, Optional.of(value));
  }

  static Field optional(String name, Shape shape) {
    return new Field(name, shape, Presence.OPTIONAL, Optional.empty());
  }
}
