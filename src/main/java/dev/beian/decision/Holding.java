package dev.beian.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a condition of a rule holds. */
public enum Holding {
  /** It does. */
  HELD,
  /** It does not. */
  FAILED,
  /** That depends on absent facts. */
  UNKNOWN,
  /** It is about something that an earlier condition did not find. */
  NOT_REACHED;

  /** Its stable name, such as {@code not-reached}. */
  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
