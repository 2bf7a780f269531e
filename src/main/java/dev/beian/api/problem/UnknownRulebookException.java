package dev.beian.api.problem;

import java.util.List;

/** No kept rulebook is the one a caller names. An answer rather than a failure: no stack. */
public final class UnknownRulebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> known;

  /** With the hashes of the rulebooks that are kept. */
  public UnknownRulebookException(List<String> known) {
    super("no such rulebook is kept", null, false, false);
    this.known = List.copyOf(known);
  }

  /** The hashes of the rulebooks that are kept. */
  List<String> known() {
    return known;
  }
}
