package dev.beian.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.decision.Decision;
import dev.beian.decision.Explanation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes files of cases expect what was decided. */
public final class Accepting {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TextEdits edits;

  private Accepting(TextEdits edits) {
    this.edits = edits;
  }

  /**
   * A file of cases that expects what was decided.
   *
   * @param text the file
   * @param failed its cases that failed
   * @return the file with the values that differ replaced; comments and layout stay
   */
  public static String accepted(String text, Collection<ScenarioResult> failed) {
    TextEdits edits = new TextEdits(text);
    Accepting accepting = new Accepting(edits);
    Optional<Node> root =
        new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
    List<Node> cases =
        root.map(node -> member(node, "cases").map(NodeTuple::getValueNode).orElse(node))
            .filter(SequenceNode.class::isInstance)
            .map(node -> ((SequenceNode) node).getValue())
            .orElse(List.of());
    for (ScenarioResult result : failed) {
      cases.stream()
          .filter(one -> isAt(one, result.scenario()))
          .flatMap(one -> member(one, "expect").stream())
          .forEach(
              expect ->
                  result
                      .decision()
                      .ifPresent(made -> accepting.accept(expect.getValueNode(), result, made)));
    }
    return edits.changed();
  }

  private static boolean isAt(Node node, Scenario scenario) {
    return node.getStartMark()
        .filter(
            mark ->
                mark.getLine() + 1 == scenario.position().line()
                    && mark.getColumn() + 1 == scenario.position().column())
        .isPresent();
  }

  private void accept(Node expect, ScenarioResult result, Decision decision) {
    member(expect, "outcome")
        .map(NodeTuple::getValueNode)
        .filter(node -> !TextEdits.scalar(node).equals(decision.outcome().name()))
        .ifPresent(node -> edits.replace(node, decision.outcome().name()));
    Set<String> speaking = result.rulesThatSpeak();
    all(expect, "findings", decision.findings().stream().map(Decision.Finding::code).toList());
    some(expect, "rules", speaking::contains);
    some(expect, "notRules", name -> !speaking.contains(name));
    all(expect, "missing", decision.missing().stream().map(Decision.Missing::path).toList());
    member(expect, "outcomes")
        .ifPresent(one -> values(one.getValueNode(), Consequences.outcomes(decision)));
    if (result.mismatches().stream().anyMatch(one -> one.about().equals("whatIf"))) {
      lines(expect, "whatIf", Consequences.whatIf(decision));
    }
    all(expect, "assumed", decision.assumed().stream().map(Decision.Assumed::path).toList());
    if (result.mismatches().stream().anyMatch(one -> one.about().equals("steps"))) {
      lines(expect, "steps", decision.nextSteps().stream().map(Expectation.Step::shown).toList());
    }
    Set<String> cited = new LinkedHashSet<>();
    decision
        .findings()
        .forEach(found -> found.basis().forEach(basis -> cited.add(Reasons.clause(basis))));
    some(expect, "cites", cited::contains);
    Explanation explanation = decision.explanation();
    if (explanation != null
        && result.mismatches().stream().anyMatch(one -> one.about().startsWith("notMet"))) {
      String rules =
          NotMetComparison.accepted(result.scenario().expected().notMet(), explanation.rules());
      member(expect, "notMet").ifPresent(one -> edits.replace(one.getValueNode(), rules));
    }
    JsonNode websites = JSON.valueToTree(decision.websites());
    member(expect, "websites").ifPresent(one -> values(one.getValueNode(), websites));
  }

  private static Optional<NodeTuple> member(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> TextEdits.scalar(tuple.getKeyNode()).equals(key))
            .findFirst()
        : Optional.empty();
  }

  /** Makes a list hold exactly these, those it has first. */
  private void all(Node expect, String key, List<String> got) {
    list(
        expect,
        key,
        had -> {
          Set<String> wanted = new LinkedHashSet<>(had);
          wanted.retainAll(got);
          wanted.addAll(got);
          return List.copyOf(wanted);
        });
  }

  /** Takes out of a list what is not so. */
  private void some(Node expect, String key, Predicate<String> holds) {
    list(expect, key, had -> had.stream().filter(holds).toList());
  }

  /** Steps and changes have an order, so none keeps its line. */
  private void lines(Node expect, String key, List<String> got) {
    member(expect, key)
        .ifPresent(
            steps ->
                edits.replace(
                    steps.getValueNode(),
                    "[" + String.join(", ", got.stream().map(TextEdits::plain).toList()) + "]"));
  }

  private void list(
      Node expect, String key, java.util.function.UnaryOperator<List<String>> wanted) {
    Optional<NodeTuple> member = member(expect, key);
    if (member.isPresent() && member.get().getValueNode() instanceof SequenceNode list) {
      List<String> had = list.getValue().stream().map(TextEdits::scalar).toList();
      edits.list(member.get().getKeyNode(), list, wanted.apply(had));
    }
  }

  private void values(Node node, JsonNode got) {
    if (node instanceof MappingNode mapping && got.isContainerNode()) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = TextEdits.scalar(tuple.getKeyNode());
        values(tuple.getValueNode(), got.isArray() ? got.path(index(key)) : got.path(key));
      }
    } else if (node instanceof SequenceNode list && got.isArray() && !texts(got)) {
      for (int i = 0; i < list.getValue().size(); i++) {
        values(list.getValue().get(i), got.path(i));
      }
    } else if (!got.isMissingNode() && !same(node, got)) {
      edits.replace(node, got.isTextual() ? TextEdits.plain(got.textValue()) : got.toString());
    }
  }

  private static boolean texts(JsonNode array) {
    return !array.isEmpty() && array.get(0).isTextual();
  }

  private static boolean same(Node node, JsonNode got) {
    if (node instanceof SequenceNode list) {
      List<String> texts = new ArrayList<>();
      got.forEach(one -> texts.add(one.asText()));
      return list.getValue().stream().map(TextEdits::scalar).toList().equals(texts);
    }
    return node instanceof ScalarNode scalar && scalar.getValue().equals(got.asText());
  }

  private static int index(String key) {
    return key.matches("\\d{1,4}") ? Integer.parseInt(key) : -1;
  }
}
