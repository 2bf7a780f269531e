package dev.beian.engine;

import com.google.common.hash.Hashing;
import dev.beian.engine.CanonicalText.Without;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The id of a decision: the same for the same rulebook, instant and case. */
public final class CaseId {

  private static final int DIGITS = 32;
  private static final Without INSTANT = Without.below(Map.of("asOf", Without.omitted()));

  private CaseId() {}

  /** The id of the decision of a case by a rulebook, 32 hexadecimal digits. */
  public static String of(Rulebook rulebook, SubmittedCase submitted) {
    StringBuilder question = new StringBuilder(rulebook.hash());
    question.append('\n').append(submitted.filingCase().asOf().toInstant()).append('\n');
    CanonicalText.append(submitted.submitted(), INSTANT, question);
    return Hashing.sha256()
        .hashString(question, StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGITS);
  }
}
