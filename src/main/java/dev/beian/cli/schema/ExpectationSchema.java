package dev.beian.cli.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Action;
import dev.beian.decision.Event;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The schema of what a case expects of its decision. */
final class ExpectationSchema {

  private ExpectationSchema() {}

  static ObjectNode schema() {
    ObjectNode expect = Json.closed();
    Json.with(expect, "outcome", words(Outcome.values()));
    for (String list : List.of("findings", "rules", "notRules", "cites")) {
      Json.with(expect, list, Json.listOf(Json.text()));
    }
    for (String list : List.of("missing", "assumed")) {
      Json.with(expect, list, Json.listOf(Json.type("string").put("pattern", "^/")));
    }
    Json.with(expect, "notMet", Json.listOf(notMet()));
    Json.with(expect, "outcomes", outcomes());
    Json.with(expect, "whatIf", Json.listOf(change()));
    Json.with(expect, "steps", Json.listOf(step()));
    Json.with(expect, "websites", byIndex(website()));
    return Json.required(expect, "outcome", "findings");
  }

  /** A rule, or a rule with the tests of it that fail. */
  private static ObjectNode notMet() {
    ObjectNode tests = Json.type("object").put("additionalProperties", false);
    Json.with(tests, "failed", Json.listOf(Json.text()));
    ObjectNode rule = Json.type("object").put("maxProperties", 1);
    rule.set("additionalProperties", Json.required(tests, "failed"));
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(Json.text()).add(rule);
    return either;
  }

  /** Outcomes by answer by pointer. */
  private static ObjectNode outcomes() {
    ObjectNode answers = Json.type("object");
    answers.set("additionalProperties", words(Outcome.values()));
    ObjectNode questions = Json.type("object").put("additionalProperties", false);
    questions.putObject("patternProperties").set("^/", answers);
    return questions;
  }

  /** An outcome and the id of the change that leads to it. */
  private static ObjectNode change() {
    String outcomes =
        Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.joining("|"));
    return Json.type("string").put("pattern", "^(" + outcomes + ") /");
  }

  private static ObjectNode step() {
    String actions =
        Arrays.stream(Action.values()).map(Enum::name).collect(Collectors.joining("|"));
    return Json.type("string").put("pattern", "^([A-Z] )?(" + actions + ")( \\S.*)?$");
  }

  private static ObjectNode website() {
    ObjectNode website = place();
    Json.with(website, "domains", Json.listOf(Json.text()));
    Json.with(website, "procedureName", orNull(Json.text()));
    return Json.with(website, "servers", byIndex(place()));
  }

  private static ObjectNode place() {
    ObjectNode access = Json.closed();
    Json.with(access, "now", words(Reach.values()));
    Json.with(access, "opensWhen", orNull(words(Event.values())));
    Json.with(access, "closesWhen", orNull(words(Event.values())));
    ObjectNode place = Json.closed();
    Json.with(place, "procedure", orNull(words(Procedure.values())));
    return Json.with(place, "access", orNull(access));
  }

  /** A list, or a mapping from indexes. */
  private static ObjectNode byIndex(ObjectNode entry) {
    ObjectNode map = Json.type("object").put("additionalProperties", false);
    map.putObject("patternProperties").set("^(0|[1-9][0-9]{0,3})$", entry);
    return Json.either(map, Json.listOf(entry.deepCopy()));
  }

  private static ObjectNode orNull(ObjectNode schema) {
    return Json.either(schema, JsonNodeFactory.instance.objectNode().put("type", "null"));
  }

  private static ObjectNode words(Enum<?>[] words) {
    return Json.words(Arrays.stream(words).map(Enum::name).toList());
  }
}
