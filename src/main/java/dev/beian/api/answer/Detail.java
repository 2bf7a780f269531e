package dev.beian.api.answer;

/** How much an answer tells. */
public enum Detail {
  /** The decision. */
  DECISION,
  /** The decision, and of every rule that could concern the case why it spoke or did not. */
  EXPLANATION
}
