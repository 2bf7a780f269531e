package dev.beian.decision;

/** What a requirement is about that no rule can test, so that somebody has to check it. */
public enum HintTopic {
  /** Telephone numbers. */
  TELEPHONES,
  /** Names of websites, and words in domain names. */
  NAMES,
  /** What the website shows, and how it is described. */
  CONTENT,
  /** Certificates and other papers. */
  PAPERS,
  /** The filer, the principals, and how they prove who they are. */
  PERSONS,
  /** Addresses, of people and of servers. */
  ADDRESSES
}
