package dev.beian.filing;

/** Who is named as principal of a website (网站负责人). */
public enum SitePrincipal {
  /** The filer's own principal. */
  FILER_PRINCIPAL,

  /** The legal representative or main principal of the unit. */
  LEGAL_REPRESENTATIVE,

  /** Anyone else whom the legal representative has authorised in writing. */
  AUTHORIZED,

  /** Anyone else, without an authorisation. */
  OTHER
}
