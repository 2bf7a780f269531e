package dev.beian.cli;

import java.util.Locale;
import java.util.Map;

/** A language that commands speak. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** The code of it, as texts of a rulebook have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of two texts the one in this language. */
  public String of(String chinese, String english) {
    return this == ZH ? chinese : english;
  }

  /** The language that the variables of an environment ask for; Chinese where they ask for none. */
  static Language of(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.startsWith("en") ? EN : ZH;
      }
    }
    return ZH;
  }
}
