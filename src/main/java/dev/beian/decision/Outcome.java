package dev.beian.decision;

/** The answer in one word, strongest first. */
public enum Outcome {
  /** It cannot be accepted as composed. */
  REJECTED,

  /** Facts that could change the answer are missing. */
  INFORMATION_REQUIRED,

  /** A person must decide: the sources are silent or contradict each other. */
  REFERRED,

  /** It is possible once the steps are done; there is at least one. */
  ACTION_REQUIRED,

  /** Nothing is to be done but to wait for a named event. */
  WAIT,

  /** Nothing stands in the way. */
  PERMITTED
}
