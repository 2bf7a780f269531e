package dev.beian.decision;

/** What follows where filed data differ from the present facts at an access filing. */
public enum Mismatch {
  /** They are changed at the original provider first, or the filing is cancelled and made anew. */
  CHANGE_FIRST,

  /**
   * The registration authority's certificate of the change goes with the access filing, and they
   * are changed right after it.
   */
  PROOF_THEN_ACCESS,

  /** The access filing comes first, and they may be changed after it. */
  ACCESS_THEN_CHANGE,

  /** The access filing is made with the data as filed, and they are changed after it. */
  AS_FILED
}
