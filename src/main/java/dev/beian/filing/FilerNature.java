package dev.beian.filing;

/** What a unit is. */
public enum FilerNature {
  /** An enterprise. */
  ENTERPRISE,

  /** A sole trader (个体工商户). */
  SOLE_TRADER,

  /** A public institution (事业单位). */
  PUBLIC_INSTITUTION,

  /** A body of party or state (党政机关). */
  GOVERNMENT,

  /** A social organisation. */
  SOCIAL_ORGANIZATION,

  /** A company without mainland papers. */
  FOREIGN_COMPANY
}
