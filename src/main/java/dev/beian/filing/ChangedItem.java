package dev.beian.filing;

/** A filed item that is true no longer: of the filer or of a website. */
public enum ChangedItem {
  /** Name of the filer, or of the website. */
  NAME,

  /** Type of the filer's certificate. */
  CERTIFICATE_TYPE,

  /** Number of the filer's certificate. */
  CERTIFICATE_NUMBER,

  /** Address on the filer's certificate. */
  CERTIFICATE_ADDRESS,

  /** The filer's contact address. */
  CONTACT_ADDRESS,

  /** The principal (负责人). */
  PRINCIPAL,

  /** The principal's phone. */
  PRINCIPAL_PHONE,

  /** The filer's nature (主体性质). */
  NATURE,

  /** What the website serves. */
  CONTENT,

  /** The website's domain names. */
  DOMAIN
}
