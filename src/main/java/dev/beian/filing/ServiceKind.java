package dev.beian.filing;

/** The kind of internet service that is filed. */
public enum ServiceKind {
  /** A website. */
  WEBSITE,

  /** A mobile application. */
  APP,

  /** A mini-program. */
  MINI_PROGRAM,

  /** A quick app. */
  QUICK_APP
}
