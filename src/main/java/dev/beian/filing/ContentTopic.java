package dev.beian.filing;

/** What a website is about where that needs the consent of an authority, or is watched. */
public enum ContentTopic {
  /** News. */
  NEWS,

  /** Publishing. */
  PUBLISHING,

  /** Education. */
  EDUCATION,

  /** Health care. */
  HEALTH,

  /** Drugs. */
  DRUGS,

  /** Medical devices. */
  MEDICAL_DEVICES,

  /** Culture. */
  CULTURE,

  /** Broadcasting, film and television. */
  BROADCASTING,

  /** Bulletin boards, forums and blogs. */
  BULLETIN_BOARD,

  /** Games. */
  GAMES,

  /** Finance. */
  FINANCE,

  /** Religion. */
  RELIGION
}
