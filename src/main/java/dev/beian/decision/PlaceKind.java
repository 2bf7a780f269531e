package dev.beian.decision;

/** The kind of place where a step is done. */
public enum PlaceKind {
  /** At an access provider. */
  PROVIDER,

  /** At a domain registrar. */
  REGISTRAR,

  /** At the communications administration. */
  AUTHORITY,

  /** At the filer's own. */
  FILER
}
