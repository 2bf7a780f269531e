package dev.beian.cli.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.Json;
import dev.beian.rulebook.FaultWords;
import dev.beian.scenario.check.CheckView;
import java.io.PrintWriter;
import java.util.Optional;

/** The report of a check as JSON. */
final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static void write(CheckReport report, Optional<String> rules, FaultWords words, PrintWriter out) {
    ObjectNode json = JSON.valueToTree(CheckView.of(report.checked(), rules, words));
    report.explored().ifPresent(found -> json.set("explored", JSON.valueToTree(found)));
    out.println(Json.of(json));
  }
}
