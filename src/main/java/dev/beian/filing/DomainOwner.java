package dev.beian.filing;

/** Who holds a domain name, seen from the filer. */
public enum DomainOwner {
  /** The filer. */
  FILER,

  /** The legal representative or main principal of a unit. */
  LEGAL_REPRESENTATIVE,

  /** A shareholder of a unit. */
  SHAREHOLDER,

  /** A senior manager of a unit. */
  EXECUTIVE,

  /** Anyone else. */
  OTHER
}
