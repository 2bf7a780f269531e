package dev.beian.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from logging into what a command prints. */
final class QuietLog {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger ROOT = Logger.getLogger("");

  private QuietLog() {}

  static void set() {
    ROOT.setLevel(Level.OFF);
  }
}
