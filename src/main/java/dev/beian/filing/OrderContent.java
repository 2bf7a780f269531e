package dev.beian.filing;

/** What an application asks for. */
public enum OrderContent {
  /** Link an existing filing to the provider (接入备案). */
  ACCESS_FILING,

  /** Add a website to the filer's filing (新增网站). */
  NEW_WEBSITE,

  /** File a filer and a website for the first time (首次备案). */
  FIRST_FILING,

  /** Change filed data (变更备案). */
  CHANGE_FILING,

  /** Remove the link to the provider (取消接入). */
  CANCEL_ACCESS,

  /** Delete the filing (注销备案). */
  CANCEL_FILING
}
