package dev.beian.engine.why;

import java.util.Optional;

/**
 * What is to be explained.
 *
 * @param everything whether rules of other providers and for other intents are listed, not counted
 * @param rule name of the one rule that is asked about; empty: all
 */
public record Asked(boolean everything, Optional<String> rule) {

  /** Every rule that could concern the case. */
  public static final Asked CONCERNED = new Asked(false, Optional.empty());

  /** Every rule there is. */
  public static final Asked EVERYTHING = new Asked(true, Optional.empty());

  /** One rule, whichever cases it is for. */
  public static Asked about(String rule) {
    return new Asked(false, Optional.of(rule));
  }
}
