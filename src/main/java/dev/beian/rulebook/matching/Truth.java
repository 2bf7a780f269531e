package dev.beian.rulebook.matching;

/** Whether a condition holds, where facts may be unknown. */
public enum Truth {
  /** It does not, whatever the unknown facts are. */
  FALSE,
  /** That depends on unknown facts. */
  UNKNOWN,
  /** It does, whatever they are. */
  TRUE;

  /** The truth of what is known. */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** Whether both hold. */
  public Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** Whether either holds. */
  public Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** Whether it does not hold. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
