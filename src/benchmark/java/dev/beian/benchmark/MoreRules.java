package dev.beian.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rules folder with many times the rules of another: those of more providers, each a copy of one
 * that is there, with its rules, table rows and sources.
 */
final class MoreRules {

  private static final Pattern RULE = Pattern.compile("^rule\\b", Pattern.MULTILINE);
  private static final Pattern DECLARATION =
      Pattern.compile("^declare\\b.*?^end\\b", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern STATEMENT = Pattern.compile("\\b(TC|ALI|HW)-(\\d+)\\b");

  private final Path from;
  private final Path to;

  private MoreRules(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Writes a folder with at least that many times the rules. */
  static void write(Path from, Path to, int times) {
    try {
      delete(to);
      new MoreRules(from, to).write(times);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** How many rules a folder holds. */
  static int count(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      int rules = 0;
      for (Path file : (Iterable<Path>) files.filter(one -> named(one, ".drl"))::iterator) {
        rules += (int) RULE.matcher(Files.readString(file)).results().count();
      }
      return rules;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(int times) throws IOException {
    for (Path file : files(from)) {
      put(from.relativize(file).toString(), Files.readString(file));
    }
    List<String> providers;
    try (Stream<Path> folders = Files.list(from.resolve("providers"))) {
      providers = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
    int wanted = count(from) * times;
    for (int copies = 0; count(to) < wanted; copies++) {
      copy(providers.get(copies % providers.size()), String.format(Locale.ROOT, "p%03d", copies));
    }
  }

  private void copy(String provider, String name) throws IOException {
    for (Path file : files(from)) {
      String relative = from.relativize(file).toString();
      boolean own =
          relative.startsWith("providers/" + provider + "/")
              || (relative.startsWith("sources/") && relative.contains(provider));
      if (own && !relative.endsWith(".cases.yaml")) {
        put(relative.replace(provider, name), renamed(Files.readString(file), provider, name));
      } else if (relative.startsWith("tables/")) {
        addRows(relative, provider, name);
      }
    }
  }

  private static String renamed(String text, String provider, String name) {
    String own = text.replace(provider, name);
    String shared = DECLARATION.matcher(own).replaceAll("");
    return STATEMENT.matcher(shared).replaceAll(name.toUpperCase(Locale.ROOT) + "-$2");
  }

  private void addRows(String table, String provider, String name) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(to.resolve(table)));
    for (String line : Files.readAllLines(from.resolve(table))) {
      if (line.startsWith(provider + ",")) {
        lines.add(line.replace(provider, name));
      }
    }
    put(table, String.join("\n", lines) + "\n");
  }

  private void put(String relative, String text) throws IOException {
    Path file = to.resolve(relative);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(one -> named(one, ".drl") || named(one, ".yaml") || named(one, ".csv"))
          .sorted()
          .toList();
    }
  }

  private static boolean named(Path file, String ending) {
    return file.toString().endsWith(ending);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
