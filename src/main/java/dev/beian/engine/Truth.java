package dev.beian.engine;

/** Whether a condition holds, where facts may be unknown. */
enum Truth {
  /** It does not, whatever the unknown facts are. */
  FALSE,
  /** That depends on unknown facts. */
  UNKNOWN,
  /** It does, whatever they are. */
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
