package dev.beian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Decision;
import dev.beian.filing.CaseReader;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.drl.NotARuleFileException;
import dev.beian.rulebook.drl.RuleFile;
import dev.beian.rulebook.drl.RuleFileReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of things changes no decision: neither that of the case, nor that of the rules. */
class OrderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfListsInTheCaseChangesNothing(long seed) {
    for (Scenario scenario : OurRules.cases().scenarios()) {
      Random random = new Random(seed);
      ObjectNode shuffled = (ObjectNode) shuffled(scenario.submitted(), random);
      Scenario other =
          new Scenario(
              scenario.file(),
              scenario.position(),
              scenario.name(),
              shuffled,
              CaseReader.facts(shuffled, scenario.providers(), ScenarioRunner.USUAL_NOW),
              scenario.providers(),
              scenario.expected());

      assertThat(Essence.of(OurRules.RUNNER.decide(OurRules.rulebook(), other)))
          .as(() -> scenario.id() + ", shuffled to " + shuffled)
          .isEqualTo(Essence.of(OurRules.RUNNER.decide(OurRules.rulebook(), scenario)));
    }
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfRulesAndFilesChangesNothing() {
    Rulebook reversed = OurRules.load(reversed(OurRules.folder()));
    return OurRules.cases().scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id(),
                    () ->
                        assertThat(withoutPlaces(OurRules.RUNNER.decide(reversed, scenario)))
                            .isEqualTo(
                                withoutPlaces(
                                    OurRules.RUNNER.decide(OurRules.rulebook(), scenario)))));
  }

  @Test
  void reversingTurnsEveryRuleFileRound() throws NotARuleFileException {
    RulesFolder tiny = TinyRules.folder();
    RulesFolder turned = reversed(tiny);

    assertThat(names(turned.files().get("rules/national/999-tiny.drl")))
        .containsExactly(
            "national/order-covers", "national/already-linked", "national/access-filing");
    assertThat(turned.files()).hasSameSizeAs(tiny.files());
  }

  private static List<String> names(String drl) throws NotARuleFileException {
    return RuleFileReader.read(drl).rules().stream().map(RuleFile.RuleDeclaration::name).toList();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      List<JsonNode> entries = new ArrayList<>();
      node.forEach(entry -> entries.add(shuffled(entry, random)));
      Collections.shuffle(entries, random);
      ArrayNode list = JSON.createArrayNode();
      return list.addAll(entries);
    }
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      node.properties()
          .forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
      return object;
    }
    return node;
  }

  /** The decision without what the place of a rule alone decides. */
  private static JsonNode withoutPlaces(Decision decision) {
    ObjectNode tree = JSON.valueToTree(decision);
    tree.remove(List.of("id", "rulebook"));
    tree.get("findings")
        .forEach(
            finding -> {
              if (finding.get("rule") instanceof ObjectNode rule) {
                rule.remove(List.of("file", "line"));
              }
            });
    return tree;
  }

  /** The folder with its rule files, and the rules in each, in the opposite order. */
  private static RulesFolder reversed(RulesFolder folder) {
    Map<String, String> files = new TreeMap<>();
    int[] rank = {1000};
    folder
        .files()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".drl")) {
                int slash = name.lastIndexOf('/') + 1;
                rank[0]--;
                files.put(
                    name.substring(0, slash) + rank[0] + "-" + name.substring(slash),
                    turnedRound(name, text));
              } else {
                files.put(name, text);
              }
            });
    try {
      return RulesFolder.of(files);
    } catch (RulebookRejectedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }

  private static String turnedRound(String name, String drl) {
    List<String> lines = Arrays.asList(drl.split("\n", -1));
    List<Integer> starts = new ArrayList<>();
    try {
      RuleFile file = RuleFileReader.read(drl);
      file.tables().forEach(table -> starts.add(table.position().line() - 1));
      file.rules().forEach(rule -> starts.add(rule.position().line() - 1));
    } catch (NotARuleFileException unreadable) {
      throw new IllegalStateException(name, unreadable);
    }
    Collections.sort(starts);
    StringBuilder turned = new StringBuilder();
    int end = lines.size();
    for (int i = starts.size() - 1; i >= 0; i--) {
      turned.append(String.join("\n", lines.subList(starts.get(i), end))).append('\n');
      end = starts.get(i);
    }
    return String.join("\n", lines.subList(0, end)) + "\n" + turned;
  }
}
