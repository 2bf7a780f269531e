package dev.beian.cli.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does the edits that a guide shows as differences. */
final class Edits {

  private static final String NEW = "/dev/null";

  private Edits() {}

  /** Does the edits of one difference, file by file. */
  static void apply(String difference, Path copy) throws IOException {
    String from = "";
    Path file = copy;
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String line : difference.lines().toList()) {
      if (line.startsWith("--- ") || line.startsWith("+++ ") || line.startsWith("@@")) {
        change(file, from, before, after);
        before.clear();
        after.clear();
        if (line.startsWith("--- ")) {
          from = line.substring(4);
        } else if (line.startsWith("+++ ")) {
          file = copy.resolve(line.substring(4));
        }
        continue;
      }
      String text = line.isEmpty() ? "" : line.substring(1);
      if (!line.startsWith("+")) {
        before.add(text);
      }
      if (!line.startsWith("-")) {
        after.add(text);
      }
    }
    change(file, from, before, after);
  }

  private static void change(Path file, String from, List<String> before, List<String> after)
      throws IOException {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    String now = String.join("\n", after) + "\n";
    if (from.equals(NEW)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
      return;
    }
    String text = Files.readString(file);
    if (before.isEmpty()) {
      Files.writeString(file, text + now);
      return;
    }
    String old = String.join("\n", before) + "\n";
    int at = text.indexOf(old);
    if (at < 0) {
      throw new AssertionError("the guide changes what " + file + " does not say:\n" + old);
    }
    Files.writeString(file, text.substring(0, at) + now + text.substring(at + old.length()));
  }
}
