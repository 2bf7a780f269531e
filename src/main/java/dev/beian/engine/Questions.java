package dev.beian.engine;

import com.google.common.collect.Sets;
import dev.beian.decision.Decision.Because;
import dev.beian.decision.Decision.Missing;
import dev.beian.decision.Effect;
import dev.beian.decision.Ruling;
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

/** Finds the absent facts that could change the outcome, and asks for them. */
final class Questions {

  private final ExecutableRules executable;
  private final SubmittedCase submitted;
  private final Wording wording;

  Questions(ExecutableRules executable, SubmittedCase submitted, Wording wording) {
    this.executable = executable;
    this.submitted = submitted;
    this.wording = wording;
  }

  /**
   * The absent facts that could change the outcome, and the stated facts that contradict each
   * other.
   *
   * <p>What is already found holds whatever the absent facts are, so more of them can only make the
   * outcome stronger.
   */
  List<Missing> missing(List<Ruling<Spoken>> rulings, Websites websites, Reasons reasons) {
    Effect strongest =
        rulings.stream().map(Ruling::effect).min(Comparator.naturalOrder()).orElse(Effect.INFORMS);
    if (strongest == Effect.REJECTS) {
      return List.of();
    }
    Set<String> paths = new TreeSet<>(Pointers.ORDER);
    rulings.stream()
        .filter(ruling -> ruling.effect() == Effect.REQUIRES_INFORMATION)
        .flatMap(ruling -> reasons.because(ruling.rule()).stream())
        .flatMap(because -> path(because).stream())
        .filter(path -> !path.equals("/intent"))
        .forEach(paths::add);
    firstAsked(waitedFor(strongest, websites)).forEach(paths::addAll);
    return paths.stream()
        .map(path -> new Missing(path, wording.question(path)))
        .sorted(Comparator.comparing(missing -> missing.path().equals("/provider") ? 0 : 1))
        .toList();
  }

  /** The sets of absent facts that rules wait for which could change the outcome. */
  private Set<Set<String>> waitedFor(Effect strongest, Websites websites) {
    Set<Set<String>> waitedFor = new LinkedHashSet<>();
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    Waiting waiting = new Waiting(executable, submitted);
    for (ReadyRule ready : executable.rules()) {
      Rule rule = ready.rule();
      Effect effect = rule.says().effect();
      boolean stronger =
          effect != Effect.REQUIRES_INFORMATION
              && effect.outcome().compareTo(strongest.outcome()) < 0;
      boolean decides = rule.says().namesProcedure() || rule.says().namesAccess();
      if (rule.validity().holdsOn(day) && (stronger || decides)) {
        waiting.open(ready).stream()
            .filter(open -> stronger || decides(open, websites))
            .forEach(open -> waitedFor.add(open.paths()));
      }
    }
    return waitedFor;
  }

  /**
   * The sets that hold no other set: while a rule waits for a fact alone, a further fact that
   * matters only together with it is not asked for yet.
   */
  private static List<Set<String>> firstAsked(Set<Set<String>> waitedFor) {
    return waitedFor.stream().filter(paths -> !holdsAnother(paths, waitedFor)).toList();
  }

  private static boolean holdsAnother(Set<String> paths, Set<Set<String>> waitedFor) {
    return paths.size() > 1
        && Sets.powerSet(paths).stream()
            .anyMatch(part -> part.size() < paths.size() && waitedFor.contains(part));
  }

  /** The member of the case that is told of; empty for a table row. */
  private static Optional<String> path(Because because) {
    if (because instanceof Because.Measured measured) {
      return Optional.of(measured.path());
    }
    return because instanceof Because.Stated stated ? Optional.of(stated.path()) : Optional.empty();
  }

  /** Whether a rule would decide what the case asks about a website and nothing has decided yet. */
  private boolean decides(Waiting.Open open, Websites websites) {
    Optional<Website> website = Wording.website(open.about());
    if (website.isEmpty()) {
      return false;
    }
    Intent intent = submitted.filingCase().intent();
    boolean procedure = open.rule().says().namesProcedure();
    if (!website.get().stated()) {
      return procedure;
    }
    boolean access =
        open.rule().says().namesAccess() && (intent == Intent.HOST || intent == Intent.TRACK);
    return (procedure && websites.procedure(website.get()).isEmpty())
        || (access && !websites.hasAccess(website.get()));
  }
}
