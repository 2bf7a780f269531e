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
import java.util.function.Function;

/** Finds the absent facts that could change the outcome, and asks for them. */
final class Questions {

  /** A set of more facts has more parts than there are sets to look through. */
  private static final int LARGE = 6;

  private final ExecutableRules executable;
  private final SubmittedCase submitted;
  private final Function<String, String> question;

  /**
   * Questions about a case.
   *
   * @param question the words in which a fact is asked for, by its JSON Pointer
   */
  Questions(
      ExecutableRules executable, SubmittedCase submitted, Function<String, String> question) {
    this.executable = executable;
    this.submitted = submitted;
    this.question = question;
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
    boolean unanswered = rulings.stream().allMatch(ruling -> ruling.effect() == Effect.WARNS);
    firstAsked(waitedFor(strongest, websites, unanswered)).forEach(paths::addAll);
    return paths.stream()
        .map(path -> new Missing(path, question.apply(path)))
        .sorted(Comparator.comparing(missing -> missing.path().equals("/provider") ? 0 : 1))
        .toList();
  }

  /** The sets of absent facts that rules wait for which could change the outcome. */
  private Set<Set<String>> waitedFor(Effect strongest, Websites websites, boolean unanswered) {
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
            .filter(open -> stronger || decides(open, websites, unanswered))
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
    if (paths.size() > LARGE) {
      return waitedFor.stream()
          .anyMatch(part -> part.size() < paths.size() && paths.containsAll(part));
    }
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

  /**
   * Whether a rule would decide what the case asks about a website and nothing has decided yet.
   *
   * @param unanswered whether nothing was said but warnings; only then websites of which nothing is
   *     told are asked for to say when they are served
   */
  private boolean decides(Waiting.Open open, Websites websites, boolean unanswered) {
    Optional<Website> website = Wording.website(open.about());
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
