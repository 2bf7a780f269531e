package dev.beian.cli.diff;

import dev.beian.decision.Decision;
import dev.beian.decision.Outcome;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a decision comes down to when two are compared.
 *
 * @param outcome its outcome
 * @param findings codes of its findings
 * @param websites procedure and access, website by website
 */
record Decided(Outcome outcome, TreeSet<String> findings, List<String> websites) {

  static Decided of(Decision decision) {
    return new Decided(
        decision.outcome(),
        decision.findings().stream()
            .map(Decision.Finding::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        decision.websites().stream()
            .map(website -> website.procedure() + " " + website.access())
            .toList());
  }

  String shown() {
    return outcome + " " + findings + (websites.isEmpty() ? "" : " " + websites);
  }
}
