package dev.beian.decision;

/** Whether the target provider's servers serve a website. */
public enum Reach {
  /** They may serve it. */
  OPEN,

  /** No source says. */
  NOT_STATED,

  /** They may not. */
  BLOCKED
}
