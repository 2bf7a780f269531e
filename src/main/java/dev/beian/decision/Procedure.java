package dev.beian.decision;

/** What a website needs, least demanding first. */
public enum Procedure {
  /** No filing (无需备案). */
  NONE,

  /** A change of filed data (变更备案). */
  CHANGE_FILING,

  /** The end of access at the provider (取消接入). */
  CANCEL_ACCESS,

  /** The end of the filing (注销备案). */
  CANCEL_FILING,

  /** Access for one more website of a filer who has filings with the provider. */
  ADDITIONAL_ACCESS_FILING,

  /** Access for a website of a filer who is new to the provider (接入备案). */
  ACCESS_FILING,

  /** A further website of a filer who has a filing (新增网站). */
  NEW_WEBSITE,

  /** A first filing (首次备案). */
  FIRST_FILING
}
