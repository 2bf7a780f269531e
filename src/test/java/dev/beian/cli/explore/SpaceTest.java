package dev.beian.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.CaseReader;
import dev.beian.filing.CaseReader.Reading.Understood;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link Space} and {@link Plan}, of the rulebook of this repository. */
class SpaceTest {

  private static Rulebook rulebook;
  private static Space space;
  private static Plan plan;

  @BeforeAll
  static void lay() throws Exception {
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    space = new Space(List.of(rulebook));
    plan = new Plan(space);
  }

  @Test
  void everyCaseIsSound() {
    for (long number = 0; number < plan.systematic() + 500L; number += 1 + number / 1_000) {
      JsonNode submitted = space.at(plan.at(number));
      assertThat(CaseReader.read(submitted, rulebook.providersOnFile(), ScenarioRunner.USUAL_NOW))
          .as(submitted.toString())
          .isInstanceOf(Understood.class);
    }
  }

  @Test
  void thePlanLetsEveryTwoOptionsMeet() {
    Pairs pairs = new Pairs(space.sizes());
    for (int number = 0; number < plan.systematic(); number++) {
      pairs.meet(plan.at(number));
    }
    assertThat(pairs.met()).isEqualTo(pairs.all());
  }

  @Test
  void everyMemberThatMayDecideIsToldInSomeCase() {
    Set<String> told = new TreeSet<>();
    for (long number = 0; number < plan.systematic(); number++) {
      members("", space.at(plan.at(number)), told);
    }
    assertThat(told).containsAll(Vocabulary.answerable());
  }

  private static void members(String pointer, JsonNode node, Set<String> told) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      told.add(pointer + "/" + member.getKey());
      members(pointer + "/" + member.getKey(), member.getValue(), told);
    }
    if (node.isArray()) {
      node.forEach(entry -> members(pointer + "/*", entry, told));
    }
  }
}
