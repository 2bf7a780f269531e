package dev.beian.cli.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Action;
import dev.beian.decision.Outcome;
import dev.beian.decision.Procedure;
import dev.beian.rulebook.content.Texts.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The schemas, by the kind of file they are of. They help while typing; what a file means is
 * checked by {@code check} alone.
 */
final class Schemas {

  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private Schemas() {}

  /** All schemas by kind. */
  static Map<String, ObjectNode> all() {
    Map<String, ObjectNode> all = new TreeMap<>();
    all.put("case", titled("一个案件 / one case", CaseSchemas.whole()));
    all.put("cases", titled("用例 / cases", cases()));
    all.put("texts", titled("措辞 / texts", texts()));
    all.put("source", titled("规则引用的文件 / a document that rules cite", source()));
    all.put("undecided", titled("规则不能判断的事实 / facts that no rule decides", undecided()));
    all.put("provider", titled("接入商 / an access provider", provider()));
    return all;
  }

  /** The kind of a file of a rules folder, by its path in the folder. */
  static Optional<String> kind(String path) {
    if (path.endsWith(".cases.yaml")) {
      return Optional.of("cases");
    } else if (path.matches("texts/[a-z]+\\.yaml")) {
      return Optional.of("texts");
    } else if (path.matches("sources/[^/]+\\.yaml")) {
      return Optional.of("source");
    } else if (path.equals("undecided.yaml")) {
      return Optional.of("undecided");
    }
    return path.matches("providers/[^/]+/provider\\.yaml")
        ? Optional.of("provider")
        : Optional.empty();
  }

  private static ObjectNode titled(String title, ObjectNode body) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", DIALECT).put("title", title);
    schema.setAll(body);
    return schema;
  }

  private static ObjectNode cases() {
    ObjectNode one = Json.closed();
    Json.with(one, "name", Json.type("string").put("pattern", "^[^\"$`\\\\!\\n]+$"));
    Json.with(one, "base", Json.text());
    Json.with(one, "case", reference("part"));
    Json.with(one, "expect", ExpectationSchema.schema());
    Json.required(one, "name", "expect");
    ObjectNode file = Json.closed();
    Json.with(file, "bases", Json.mapOf(reference("part")));
    Json.with(file, "cases", Json.listOf(one));
    Json.required(file, "cases");
    file.putObject("definitions").set("part", CaseSchemas.part());
    return file;
  }

  private static ObjectNode reference(String definition) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/definitions/" + definition);
  }

  private static ObjectNode texts() {
    ObjectNode file = Json.closed();
    for (Section section : Section.values()) {
      Json.with(file, section.key(), section(section));
    }
    return file;
  }

  private static ObjectNode section(Section section) {
    return switch (section) {
      case STEPS -> keys("^(" + either(Action.values()) + ")(/.+)?$");
      case QUESTIONS -> keys("^/");
      case SUMMARIES -> keys("^(" + either(Outcome.values()) + ")$");
      case PROCEDURES -> keys("^(" + either(Procedure.values()) + ")$");
      case FINDINGS -> keys("^[a-z0-9]+(-[a-z0-9]+)*$");
      default -> Json.mapOf(Json.text());
    };
  }

  private static ObjectNode keys(String pattern) {
    ObjectNode map = Json.type("object").put("additionalProperties", false);
    map.putObject("patternProperties").set(pattern, Json.text());
    return map;
  }

  private static String either(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).collect(Collectors.joining("|"));
  }

  private static ObjectNode source() {
    ObjectNode clause = Json.closed();
    Json.with(clause, "title", Json.inBothLanguages());
    Json.with(clause, "text", Json.inBothLanguages());
    Json.with(clause, "statements", Json.mapOf(Json.inBothLanguages()));
    Json.required(clause, "title", "text");
    ObjectNode file = Json.closed();
    Json.with(file, "id", Json.text());
    Json.with(file, "provider", Json.text());
    Json.with(file, "kind", Json.text());
    Json.with(file, "title", Json.inBothLanguages());
    for (String day : List.of("inForce", "date")) {
      Json.with(file, day, Json.day());
    }
    Json.with(file, "url", Json.type("string").put("pattern", "^https?://"));
    Json.with(file, "clauses", Json.mapOf(clause));
    return Json.required(file, "id", "title", "clauses");
  }

  private static ObjectNode undecided() {
    ObjectNode reason = Json.closed();
    Json.with(reason, "why", Json.inBothLanguages());
    Json.with(reason, "facts", Json.text());
    ObjectNode file = Json.closed();
    Json.with(file, "reasons", Json.mapOf(Json.required(reason, "why", "facts")));
    return Json.required(file, "reasons");
  }

  private static ObjectNode provider() {
    ObjectNode terms = Json.closed();
    for (Procedure procedure : Procedure.values()) {
      Json.with(terms, procedure.name(), Json.inBothLanguages());
    }
    ObjectNode file = Json.closed();
    Json.with(file, "id", Json.text());
    Json.with(file, "name", Json.inBothLanguages());
    Json.with(file, "terms", terms);
    Json.with(file, "contacts", Json.mapOf(Json.inBothLanguages()));
    return Json.required(file, "id", "name");
  }
}
