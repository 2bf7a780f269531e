package dev.beian.engine;

import com.google.common.hash.Hashing;
import dev.beian.filing.Outline;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/** The id of a decision: the same for the same rulebook, instant and case. */
public final class CaseId {

  private static final int DIGITS = 32;

  private CaseId() {}

  /**
   * The id of the decision of a case by a rulebook, 32 hexadecimal digits.
   *
   * @param rulebook hash of the rulebook
   * @param asOf the instant the case is decided for
   */
  public static String of(String rulebook, Outline submitted, OffsetDateTime asOf) {
    return Hashing.sha256()
        .newHasher()
        .putString(
            rulebook + "\n" + asOf.toEpochSecond() + "." + asOf.getNano() + "\n",
            StandardCharsets.UTF_8)
        .putString(submitted.text(), StandardCharsets.UTF_8)
        .putString(submitted.rest(), StandardCharsets.UTF_8)
        .hash()
        .toString()
        .substring(0, DIGITS);
  }
}
