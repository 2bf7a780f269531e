package dev.beian.filing;

/** How much of a filing is cancelled. */
public enum CancellationScope {
  /** The filing number and all its websites. */
  SUBJECT,

  /** One website. */
  WEBSITE
}
