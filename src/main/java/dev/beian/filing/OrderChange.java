package dev.beian.filing;

/** A filed item that the application would alter. */
public enum OrderChange {
  /** The filer's name. */
  FILER_NAME,

  /** The filer's certificate type. */
  FILER_CERTIFICATE_TYPE,

  /** The filer's certificate number. */
  FILER_CERTIFICATE_NUMBER,

  /** The filer's certificate address. */
  FILER_CERTIFICATE_ADDRESS,

  /** The filer's contact address. */
  FILER_CONTACT_ADDRESS,

  /** The filer's principal. */
  FILER_PRINCIPAL,

  /** The filer's principal phone. */
  FILER_PRINCIPAL_PHONE,

  /** The filer's nature. */
  FILER_NATURE,

  /** The website's name. */
  WEBSITE_NAME,

  /** The website's principal. */
  WEBSITE_PRINCIPAL,

  /** The website's principal phone. */
  WEBSITE_PRINCIPAL_PHONE,

  /** The website's content. */
  WEBSITE_CONTENT,

  /** The website's domain. */
  WEBSITE_DOMAIN
}
