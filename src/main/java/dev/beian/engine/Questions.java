package dev.beian.engine;

import dev.beian.decision.Decision.Because;
import dev.beian.decision.Effect;
import dev.beian.decision.Ruling;
import dev.beian.engine.trial.ProvinceGroups;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.matching.ReadyRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what keeps a case from being decided: absent facts, and facts that contradict each other.
 */
final class Questions {

  /**
   * What rules wait for.
   *
   * @param paths sets of absent facts, JSON Pointers, each of which a rule waits for together
   * @param provinces the provinces that these rules could tell apart
   */
  record Waited(Set<Set<String>> paths, ProvinceGroups provinces) {}

  private final ExecutableRules executable;
  private final SubmittedCase submitted;

  Questions(ExecutableRules executable, SubmittedCase submitted) {
    this.executable = executable;
    this.submitted = submitted;
  }

  /** The stated facts that contradict each other; none where that changes nothing any more. */
  static Set<String> contradicted(List<Ruling<Spoken>> rulings, Reasons reasons) {
    Set<String> paths = new TreeSet<>(Pointers.ORDER);
    if (strongest(rulings) == Effect.REQUIRES_INFORMATION) {
      rulings.stream()
          .filter(ruling -> ruling.effect() == Effect.REQUIRES_INFORMATION)
          .flatMap(ruling -> reasons.because(ruling.rule()).stream())
          .flatMap(because -> path(because).stream())
          .filter(path -> !path.equals("/intent"))
          .forEach(paths::add);
    }
    return paths;
  }

  /**
   * The sets of absent facts that rules wait for which could change the outcome.
   *
   * <p>What is already found holds whatever the absent facts are, so more of them can only make the
   * outcome stronger. While nothing is found any rule that comes to speak ends the silence.
   */
  Waited waitedFor(List<Ruling<Spoken>> rulings, Websites websites) {
    Effect strongest = strongest(rulings);
    if (strongest == Effect.REJECTS) {
      return new Waited(Set.of(), new ProvinceGroups());
    }
    Set<Set<String>> waitedFor = new LinkedHashSet<>();
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Waiting waiting = new Waiting(executable, submitted);
    boolean unanswered = rulings.stream().allMatch(ruling -> ruling.effect() == Effect.WARNS);
    for (ReadyRule ready : executable.rules()) {
      Rule rule = ready.rule();
      Effect effect = rule.says().effect();
      boolean stronger =
          effect != Effect.REQUIRES_INFORMATION
              && effect.outcome().compareTo(strongest.outcome()) < 0;
      boolean decides = rule.says().namesProcedure() || rule.says().namesAccess();
      boolean speaks = rulings.isEmpty() && effect != Effect.REQUIRES_INFORMATION;
      if (rule.validity().holdsOn(day) && (stronger || speaks || decides)) {
        waiting.open(ready).stream()
            .filter(open -> stronger || speaks || decides(open, websites, unanswered))
            .forEach(open -> waitedFor.add(open.paths()));
      }
    }
    return new Waited(waitedFor, waiting.provinces());
  }

  private static Effect strongest(List<Ruling<Spoken>> rulings) {
    return rulings.stream()
        .map(Ruling::effect)
        .min(Comparator.naturalOrder())
        .orElse(Effect.INFORMS);
  }

  /** The member of the case that is told of; empty for a table row. */
  private static Optional<String> path(Because because) {
    if (because instanceof Because.Measured measured) {
      return Optional.of(measured.path());
    }
    return because instanceof Because.Stated stated ? Optional.of(stated.path()) : Optional.empty();
  }

  /**
   * Whether a rule would decide what the case asks about a website and nothing has decided yet.
   *
   * @param unanswered whether nothing was said but warnings; only then websites of which nothing is
   *     told are asked for to say when they are served
   */
  private boolean decides(Waiting.Open open, Websites websites, boolean unanswered) {
    Optional<Website> website = CaseNames.website(open.about());
    if (website.isEmpty()) {
      return false;
    }
    Intent intent = submitted.filingCase().intent();
    boolean procedure = open.rule().says().namesProcedure();
    boolean access =
        open.rule().says().namesAccess() && (intent == Intent.HOST || intent == Intent.TRACK);
    if (!website.get().stated()) {
      return procedure || (access && unanswered);
    }
    return (procedure && websites.procedure(website.get()).isEmpty())
        || (access && !websites.hasAccess(website.get()));
  }
}
