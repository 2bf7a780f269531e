package dev.beian.rulebook;

import dev.beian.filing.FilingCase;
import dev.beian.filing.Intent;
import dev.beian.filing.Notations;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import dev.beian.rulebook.matching.Unknowns;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells beforehand which rules can never speak for an intent, so that cases of that intent need not
 * try them.
 */
final class Concern {

  /** Properties of the case that its intent alone settles. */
  private static final Set<String> SETTLED = Set.of("intent", "cancelsAccess", "cancelsFiling");

  private static final Object[] NONE = {};

  private Concern() {}

  /** Whether a rule may speak in some case of an intent. */
  static boolean mayConcern(ReadyRule rule, Intent intent) {
    FilingCase bare = bare(intent);
    for (ReadyCondition condition : rule.conditions()) {
      if (condition.quantifier() == Quantifier.EACH && never(condition.patterns().get(0), bare)) {
        return false;
      }
    }
    return true;
  }

  private static boolean never(ReadyPattern pattern, FilingCase bare) {
    return pattern.type().javaType().filter(FilingCase.class::equals).isPresent()
        && pattern.tests().stream().anyMatch(test -> never(test, bare));
  }

  private static boolean never(Test test, FilingCase bare) {
    return SETTLED.containsAll(test.properties())
        && test.others().isEmpty()
        && test.of(bare, NONE, Unknowns.UNHEARD) == Truth.FALSE;
  }

  private static FilingCase bare(Intent intent) {
    return new FilingCase(
        intent,
        null,
        null,
        Instant.EPOCH.atZone(Notations.ZONE).toOffsetDateTime(),
        cancels(intent, Intent.CANCEL_ACCESS),
        cancels(intent, Intent.CANCEL_FILING),
        null,
        false,
        null,
        null);
  }

  private static @Nullable Boolean cancels(Intent intent, Intent wanted) {
    return intent == Intent.APPLY ? null : intent == wanted;
  }
}
