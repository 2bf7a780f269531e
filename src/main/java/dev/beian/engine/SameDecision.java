package dev.beian.engine;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Because;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.ServerDecision;
import dev.beian.decision.Decision.Step;
import dev.beian.decision.Decision.WebsiteDecision;
import dev.beian.decision.Effect;
import dev.beian.decision.Outcome;
import dev.beian.filing.Pointers;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The decision on a case that comes to the same whatever its absent facts are: what all share. */
final class SameDecision {

  /** The code of the finding that it is the same, though for different reasons. */
  private static final String CODE = Rulebook.EITHER_WAY;

  private final Rulebook rulebook;
  private final Heard heard;
  private final String language;
  private final Wording wording;

  SameDecision(Rulebook rulebook, Heard heard, String language) {
    this.rulebook = rulebook;
    this.heard = heard;
    this.language = language;
    this.wording = new Wording(rulebook, heard.submitted(), language, heard.naming());
  }

  /** What all completions of the case share. */
  Decision of(Outcome outcome, List<SubmittedCase> completions) {
    Decision own = Decider.decision(rulebook, heard, language, List.of());
    List<Decision> all =
        completions.stream()
            .map(
                one ->
                    Decider.decision(
                        rulebook, Heard.of(rulebook, one, heard.naming()), language, List.of()))
            .toList();
    List<Finding> findings = findings(outcome, all);
    return new Decision(
        own.id(),
        own.reference(),
        own.asOf(),
        own.rulebook(),
        outcome,
        summary(outcome, all, findings),
        own.websites().stream().map(website -> website(website, all)).toList(),
        findings,
        steps(all),
        List.of(),
        shared(all, Decision::assumed, Object::equals),
        null,
        null);
  }

  /** What stands in the list of the first and, alike, in those of all others. */
  private static <T> List<T> shared(
      List<Decision> all, Function<Decision, List<T>> list, BiPredicate<T, T> alike) {
    return list.apply(all.get(0)).stream()
        .filter(
            one ->
                all.stream()
                    .allMatch(
                        other -> list.apply(other).stream().anyMatch(two -> alike.test(one, two))))
        .toList();
  }

  private static List<Step> steps(List<Decision> all) {
    List<Step> numbered = new ArrayList<>();
    for (Step step : shared(all, Decision::nextSteps, SameDecision::alike)) {
      numbered.add(
          new Step(
              numbered.size() + 1,
              step.option(),
              step.action(),
              step.atKind(),
              step.at(),
              step.message(),
              step.findings()));
    }
    return List.copyOf(numbered);
  }

  private static boolean alike(Step one, Step other) {
    return one.action() == other.action()
        && one.message().equals(other.message())
        && Objects.equals(one.option(), other.option())
        && Objects.equals(one.at(), other.at());
  }

  private List<Finding> findings(Outcome outcome, List<Decision> all) {
    List<Finding> findings =
        new ArrayList<>(
            shared(all, Decision::findings, SameDecision::alike).stream()
                .map(finding -> shared(finding, all))
                .toList());
    if (findings.stream().noneMatch(finding -> finding.effect().outcome() == outcome)) {
      findings.add(0, eitherWay(outcome, all));
    }
    return List.copyOf(findings);
  }

  private static boolean alike(Finding one, Finding other) {
    return one.code().equals(other.code())
        && one.effect() == other.effect()
        && (one.rule() == null || one.about().equals(other.about()))
        && Objects.equals(one.rule(), other.rule());
  }

  private Finding shared(Finding finding, List<Decision> all) {
    List<Finding> same =
        all.stream()
            .map(one -> one.findings().stream().filter(two -> alike(finding, two)))
            .map(one -> one.findFirst().orElse(finding))
            .toList();
    return new Finding(
        finding.code(),
        finding.effect(),
        finding.about(),
        message(same.stream().map(Finding::message).toList()),
        finding.rule(),
        finding.because().stream()
            .filter(this::isStated)
            .filter(one -> same.stream().allMatch(other -> other.because().contains(one)))
            .toList(),
        finding.basis().stream()
            .filter(one -> same.stream().allMatch(other -> other.basis().contains(one)))
            .toList());
  }

  private boolean isStated(Because because) {
    String path =
        because instanceof Because.Stated stated
            ? stated.path()
            : because instanceof Because.Measured measured ? measured.path() : "";
    return Pointers.value(heard.submitted().submitted(), path).isPresent();
  }

  private String message(List<String> messages) {
    Set<String> different = new LinkedHashSet<>(messages);
    return different.size() == 1 ? messages.get(0) : wording.eitherWay(different);
  }

  private Finding eitherWay(Outcome outcome, List<Decision> all) {
    List<String> reasons =
        all.stream()
            .flatMap(
                one ->
                    one.findings().stream()
                        .filter(finding -> finding.effect().outcome() == outcome)
                        .limit(1)
                        .map(Finding::message))
            .toList();
    Effect effect =
        Arrays.stream(Effect.values())
            .filter(one -> one.outcome() == outcome)
            .reduce((one, other) -> other)
            .orElse(Effect.INFORMS);
    return new Finding(CODE, effect, "", message(reasons), null, List.of(), List.of());
  }

  private String summary(Outcome outcome, List<Decision> all, List<Finding> findings) {
    String first = all.get(0).summary();
    return all.stream().allMatch(one -> one.summary().equals(first))
        ? first
        : wording.summary(
            outcome.name(),
            findings.stream()
                .filter(finding -> finding.effect().outcome() == outcome)
                .findFirst()
                .map(Finding::message)
                .orElse(""));
  }

  private static WebsiteDecision website(WebsiteDecision own, List<Decision> all) {
    List<WebsiteDecision> same =
        all.stream()
            .map(
                one ->
                    one.websites().stream()
                        .filter(two -> two.website().equals(own.website()))
                        .findFirst()
                        .orElse(own))
            .toList();
    return new WebsiteDecision(
        own.website(),
        own.domains(),
        same(same, WebsiteDecision::procedure),
        same(same, WebsiteDecision::procedureName),
        same(same, WebsiteDecision::access),
        own.servers().stream().map(server -> server(server, same)).toList());
  }

  private static ServerDecision server(ServerDecision own, List<WebsiteDecision> websites) {
    List<ServerDecision> same =
        websites.stream()
            .flatMap(website -> website.servers().stream())
            .filter(server -> server.server().equals(own.server()))
            .toList();
    return new ServerDecision(
        own.server(), same(same, ServerDecision::procedure), same(same, ServerDecision::access));
  }

  private static <T, V> @Nullable V same(List<T> all, Function<T, @Nullable V> value) {
    V first = value.apply(all.get(0));
    return all.stream().allMatch(one -> Objects.equals(value.apply(one), first)) ? first : null;
  }
}
