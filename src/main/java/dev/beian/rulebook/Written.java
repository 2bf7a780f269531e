package dev.beian.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How rules are written: all that is theirs in their files, wherever it stands there. */
final class Written {

  private Written() {}

  /** The text of each rule by its name: its lines and those up to the next rule of its file. */
  static Map<String, String> rules(Rulebook rulebook) {
    Map<String, List<Rule>> byFile =
        rulebook.rules().values().stream().collect(Collectors.groupingBy(Rule::file));
    Map<String, String> written = new HashMap<>();
    byFile.forEach(
        (file, rules) -> {
          List<String> lines =
              rulebook.folder().files().getOrDefault(file, "").lines().map(Written::plain).toList();
          List<Integer> starts = new ArrayList<>(rules.stream().map(Rule::line).sorted().toList());
          starts.add(lines.size() + 1);
          for (Rule rule : rules) {
            int next = starts.get(starts.lastIndexOf(rule.line()) + 1);
            written.put(rule.name(), String.join("\n", lines.subList(rule.line() - 1, next - 1)));
          }
        });
    return written;
  }

  /** A line without what is only shown: where it begins, and the title. */
  private static String plain(String line) {
    String stripped = line.strip();
    return stripped.startsWith("@Title(") && stripped.endsWith("\")") ? "" : stripped;
  }
}
