package dev.beian.decision;

/** What a website waits for, or what ends its access. */
public enum Event {
  /** The provider's initial review of an access filing is passed. */
  INITIAL_REVIEW_PASSED,

  /** The administration approves the access filing. */
  AUTHORITY_APPROVED,

  /** The administration approves a first filing or a new website. */
  FILING_APPROVED,

  /** A cancellation is approved. */
  CANCELLATION_APPROVED
}
