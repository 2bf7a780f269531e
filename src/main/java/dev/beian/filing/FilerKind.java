package dev.beian.filing;

/** The kind of filer (主体). */
public enum FilerKind {
  /** A natural person. */
  INDIVIDUAL,

  /** Any unit: enterprise, institution, association, authority. */
  ORGANIZATION
}
