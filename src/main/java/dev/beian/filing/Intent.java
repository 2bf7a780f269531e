package dev.beian.filing;

/** What the caller wants to do, and so which question a case asks. */
public enum Intent {
  /** Serve the websites from their servers. */
  HOST,

  /** Submit the application as composed; after it was submitted: alter the running order. */
  APPLY,

  /** Learn where a submitted application leaves the websites. */
  TRACK,

  /** Keep the filing true after a successful access filing. */
  MAINTAIN,

  /** Remove the link between filing and provider. */
  CANCEL_ACCESS,

  /** Delete the filing itself. */
  CANCEL_FILING,

  /** Take back a submitted application. */
  WITHDRAW
}
