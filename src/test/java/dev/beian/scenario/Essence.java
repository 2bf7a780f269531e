package dev.beian.scenario;

import dev.beian.decision.Decision;
import dev.beian.decision.Decision.RuleReference;
import dev.beian.decision.Decision.ServerDecision;
import dev.beian.decision.Decision.WebsiteDecision;
import dev.beian.decision.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a decision says, whatever the order of the lists in its case.
 *
 * @param outcome the outcome
 * @param findings each rule with what it found
 * @param websites each website by its domains
 * @param steps the steps in order
 * @param missing members asked for, without indexes
 * @param assumed members assumed, without indexes
 */
record Essence(
    Outcome outcome,
    List<String> findings,
    List<String> websites,
    List<String> steps,
    List<String> missing,
    List<String> assumed) {

  static Essence of(Decision decision) {
    return new Essence(
        decision.outcome(),
        sorted(decision.findings(), finding -> rule(finding.rule()) + " " + finding.code()),
        sorted(decision.websites(), Essence::website),
        decision.nextSteps().stream().map(Expectation.Step::shown).toList(),
        sorted(decision.missing(), missing -> anywhere(missing.path())),
        sorted(decision.assumed(), assumed -> anywhere(assumed.path())));
  }

  private static String rule(RuleReference rule) {
    return rule == null ? "no rule" : rule.name();
  }

  private static String website(WebsiteDecision website) {
    Function<ServerDecision, String> server = one -> one.procedure() + " " + one.access();
    return String.join(
        " ",
        website.domains().stream().sorted().toList().toString(),
        String.valueOf(website.procedure()),
        String.valueOf(website.procedureName()),
        String.valueOf(website.access()),
        sorted(website.servers(), server).toString());
  }

  private static String anywhere(String pointer) {
    return pointer.replaceAll("/\\d+(?=/|$)", "/*");
  }

  private static <T> List<String> sorted(List<T> things, Function<T, String> shown) {
    Stream<String> texts = things.stream().map(shown);
    return texts.sorted().toList();
  }
}
