package dev.beian.filing;

/** How a server is paid. */
public enum Billing {
  /** For a term, in advance. */
  PREPAID,

  /** By use. */
  PAY_AS_YOU_GO
}
