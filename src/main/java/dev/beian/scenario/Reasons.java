package dev.beian.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.decision.Decision.Because;
import dev.beian.decision.Decision.Citation;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.RuleReference;
import dev.beian.rulebook.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words why a finding is there. */
final class Reasons {

  private static final int LONGEST_VALUE = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reasons() {}

  /** What was found, by which rule, because of which facts and rows, resting on what. */
  static List<String> of(Finding finding) {
    List<String> reasons = new ArrayList<>();
    reasons.add("“" + finding.message() + "”, about " + place(finding.about()));
    RuleReference rule = finding.rule();
    reasons.add(
        rule == null
            ? "  no rule says anything"
            : "  " + shown(rule.name(), rule.title(), rule.file(), rule.line()));
    finding.because().forEach(because -> reasons.add("  because " + because(because)));
    if (!finding.basis().isEmpty()) {
      reasons.add(
          "  resting on "
              + finding.basis().stream().map(Reasons::clause).collect(Collectors.joining(", ")));
    }
    return reasons;
  }

  /** A rule by name, title and place. */
  static String of(Rule rule) {
    return shown(rule.name(), rule.title(), rule.file(), rule.line());
  }

  /** A citation as {@code source#clause}. */
  static String clause(Citation citation) {
    return citation.source() + "#" + citation.clause();
  }

  private static String shown(String name, String title, String file, int line) {
    return "rule " + name + " “" + title + "”, " + file + ":" + line;
  }

  private static String because(Because because) {
    if (because instanceof Because.Stated stated) {
      return place(stated.path()) + " is " + json(stated.value());
    }
    if (because instanceof Because.Measured measured) {
      return measured.measure() + " of " + place(measured.path()) + " is " + json(measured.value());
    }
    Because.Row row = (Because.Row) because;
    return "row "
        + row.row()
        + " of table "
        + row.table()
        + " has "
        + new TreeMap<>(row.values())
            .entrySet().stream()
                .map(cell -> cell.getKey() + " " + json(cell.getValue()))
                .collect(Collectors.joining(", "));
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the case" : pointer;
  }

  private static String json(@Nullable Object value) {
    try {
      String text = JSON.writeValueAsString(value);
      return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    } catch (JsonProcessingException notJson) {
      return String.valueOf(value);
    }
  }
}
