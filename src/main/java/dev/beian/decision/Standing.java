package dev.beian.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a rule stands to a case. */
public enum Standing {
  /** All its conditions hold: it spoke. */
  FIRED,
  /** Absent facts would have to be told before anyone could say. */
  UNKNOWN,
  /** A condition fails, whatever the absent facts are. */
  NOT_MET,
  /** It is not yet, or no longer, in force at the instant decided for. */
  NOT_IN_FORCE;

  /** Its stable name, such as {@code not-met}. */
  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
