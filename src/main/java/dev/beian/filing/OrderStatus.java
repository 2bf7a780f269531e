package dev.beian.filing;

/** Where an application stands. */
public enum OrderStatus {
  /** Not submitted. */
  DRAFT,

  /** Handed to the provider. */
  SUBMITTED,

  /** In the provider's initial review. */
  INITIAL_REVIEW,

  /** The initial review is passed. */
  INITIAL_REVIEW_PASSED,

  /** With the communications administration. */
  AUTHORITY_REVIEW,

  /** Approved by the communications administration. */
  APPROVED,

  /** Refused in the initial review. */
  REJECTED_BY_PROVIDER,

  /** Refused by the communications administration, after a passed initial review. */
  REJECTED_BY_AUTHORITY
}
