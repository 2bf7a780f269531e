package dev.beian.api.page;

import dev.beian.api.page.DecisionView.CitationView;
import dev.beian.api.page.DecisionView.FactView;
import dev.beian.api.page.DecisionView.FoundView;
import dev.beian.api.page.DecisionView.ReasonView;
import dev.beian.decision.Decision.Citation;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.RuleReference;
import dev.beian.decision.Effect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words for a page what was found. What one rule found of several websites, resting on
 * the same clauses, stands together.
 */
final class ReasonViews {

  private static final int LISTED = 10;

  private final FactWords facts;
  private final UnaryOperator<String> safe;
  private final Map<String, Integer> documents = new LinkedHashMap<>();

  /**
   * The views of one page.
   *
   * @param facts the words for facts
   * @param safe makes a text harmless in the form of the page
   */
  ReasonViews(FactWords facts, UnaryOperator<String> safe) {
    this.facts = facts;
    this.safe = safe;
  }

  private record Likeness(Effect effect, @Nullable RuleReference rule, List<Citation> basis) {}

  /** The findings in their order, those alike at the place of the first. */
  List<ReasonView> of(List<Finding> findings) {
    Map<Likeness, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding one : findings) {
      alike
          .computeIfAbsent(
              new Likeness(one.effect(), one.rule(), one.basis()), key -> new ArrayList<>())
          .add(one);
    }
    return alike.entrySet().stream().map(one -> reason(one.getKey(), one.getValue())).toList();
  }

  /** Where the documents can be read that the findings rest on, each once, by number from 1. */
  List<String> documents() {
    return documents.keySet().stream().map(ReasonViews::decoded).map(safe).toList();
  }

  private ReasonView reason(Likeness likeness, List<Finding> findings) {
    List<List<FactView>> because = findings.stream().map(this::because).toList();
    List<FactView> common =
        because.get(0).stream()
            .filter(fact -> because.stream().allMatch(one -> one.contains(fact)))
            .toList();
    Collection<FoundView> found = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      FoundView view =
          new FoundView(
              safe.apply(findings.get(i).message()),
              because.get(i).stream().filter(fact -> !common.contains(fact)).toList());
      if (!found.contains(view)) {
        found.add(view);
      }
    }
    List<FoundView> all = List.copyOf(found);
    RuleReference rule = likeness.rule();
    return new ReasonView(
        likeness.effect().name(),
        safe.apply(facts.word(likeness.effect())),
        all.subList(0, Math.min(LISTED, all.size())),
        all.subList(Math.min(LISTED, all.size()), all.size()),
        likeness.basis().stream().map(this::citation).toList(),
        common,
        rule == null ? "" : safe.apply(rule.title()),
        rule == null ? "" : safe.apply(rule.name()));
  }

  private List<FactView> because(Finding finding) {
    return finding.because().stream()
        .map(one -> new FactView(safe.apply(facts.name(one)), safe.apply(facts.value(one))))
        .distinct()
        .toList();
  }

  private CitationView citation(Citation one) {
    String url = one.url();
    boolean readable = url != null && url.matches("https?://[^\\s<>()\"]+");
    int number = readable ? documents.computeIfAbsent(url, key -> documents.size() + 1) : 0;
    return new CitationView(
        safe.apply(one.title()), safe.apply(one.text()), readable ? url : null, number);
  }

  /** An address as people read it; what cannot be written plainly stays as it is. */
  private static String decoded(String url) {
    return url.matches("(?:[^%]++|%[89A-Fa-f][0-9A-Fa-f])*+")
        ? URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8)
        : url;
  }
}
