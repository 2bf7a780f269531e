package dev.beian.filing;

/** Who is named as principal of a unit (主体负责人), seen from the unit. */
public enum PrincipalRole {
  /** The legal representative or main principal. */
  LEGAL_REPRESENTATIVE,

  /** A shareholder. */
  SHAREHOLDER,

  /** A senior manager. */
  EXECUTIVE,

  /** Anyone else whom the legal representative has authorised in writing. */
  AUTHORIZED,

  /** Anyone else, without an authorisation. */
  OTHER
}
