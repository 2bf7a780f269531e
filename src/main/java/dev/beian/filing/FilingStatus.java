package dev.beian.filing;

/** Whether a filing number still stands at the ministry. */
public enum FilingStatus {
  /** The number stands. */
  ACTIVE,

  /** The number was cancelled. */
  CANCELLED
}
