package dev.beian.filing;

/** Whose filing the account at the target provider is bound to. */
public enum AccountHolder {
  /** The filer's. */
  FILER,

  /** Another filer's. */
  ANOTHER_FILER,

  /** Nobody's yet. */
  NOBODY
}
