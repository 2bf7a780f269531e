package dev.beian.cli.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide for analysts, as the steps that it tells its reader to do. */
final class Guide {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text|diff)\\n(.*?)^```$");
  private static final Pattern EXIT = Pattern.compile("#\\s*退出码 (\\d)");
  private static final String LAUNCH = "java @target/";
  private static final String ANY_COMMAND = "beian ";

  /** A step. */
  sealed interface Step {

    /** A change of files, as a difference. */
    record Edit(String difference) implements Step {}

    /** A command, with what it exits with and what it shows. */
    record Command(List<String> words, int exit, List<String> shown) implements Step {}
  }

  private Guide() {}

  /** The steps of a text, in order; what does not run the jar is left out. */
  static List<Step> steps(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      String body = matcher.group(2);
      switch (matcher.group(1)) {
        case "diff" -> steps.add(new Step.Edit(body));
        case "sh" -> {
          if (body.startsWith(LAUNCH)) {
            steps.add(command(body.strip()));
          }
        }
        default -> shown(steps, body);
      }
    }
    return steps;
  }

  private static Step.Command command(String line) {
    Matcher exit = EXIT.matcher(line);
    int code = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
    String words =
        line.substring(LAUNCH.length())
            .replaceFirst("^" + ANY_COMMAND, "")
            .replaceFirst("\\s*#\\s*退出码.*", "");
    return new Step.Command(List.of(words.split("\\s+", -1)), code, List.of());
  }

  /** What is shown belongs to the command before it. */
  private static void shown(List<Step> steps, String body) {
    if (!steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Command command) {
      steps.set(
          steps.size() - 1,
          new Step.Command(command.words(), command.exit(), body.lines().toList()));
    }
  }

  /** The lines of an output that a guide shows, as a pattern: {@code …} stands for anything. */
  static Pattern pattern(List<String> shown) {
    StringBuilder pattern = new StringBuilder("(?s).*");
    for (String line : shown) {
      if (line.strip().equals("…")) {
        pattern.append(".*");
      } else {
        for (String part : line.split("…", -1)) {
          pattern.append(Pattern.quote(part)).append("[^\\n]*?");
        }
        pattern.append("\\n");
      }
    }
    return Pattern.compile(pattern.append(".*").toString());
  }

  /** Words of a command with the folder of a copy in place of {@code rules}. */
  static String[] at(Path copy, List<String> words) {
    return words.stream()
        .map(word -> word.matches("rules|[^-#]*\\.yaml") ? copy.resolve(word).toString() : word)
        .toArray(String[]::new);
  }
}
