package dev.beian.filing;

/** Where the ministry's text-message check (短信核验) of an application stands. */
public enum SmsCheck {
  /** The code was sent and not entered yet. */
  WAITING,

  /** The code was entered. */
  PASSED,

  /** The code was not entered in time. */
  EXPIRED,

  /** Too many wrong entries. */
  FAILED
}
