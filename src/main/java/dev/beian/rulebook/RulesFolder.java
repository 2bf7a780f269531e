package dev.beian.rulebook;

import dev.beian.rulebook.drl.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a rulebook as they stood at one moment.
 *
 * @param files texts by path; paths begin with {@code rules/} and use slashes, line ends are
 *     newlines
 */
public record RulesFolder(SortedMap<String, String> files) {

  /** What every path begins with, whatever the folder is called on its host. */
  public static final String ROOT = "rules/";

  private static final int MOST_FILES = 2_000;
  private static final long LARGEST_FILE = 1 << 20;
  private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".csv");

  /**
   * Reads a folder.
   *
   * @param folder the folder
   * @throws RulebookRejectedException where it is no folder, or holds too many or too large files
   */
  public static RulesFolder read(Path folder) throws RulebookRejectedException {
    SortedMap<String, String> files = new TreeMap<>();
    Faults faults = new Faults();
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        Path relative = folder.relativize(path);
        String name = ROOT + relative.toString().replace('\\', '/');
        if (!belongs(relative.toString().replace('\\', '/'))) {
          continue;
        }
        if (Files.size(path) > LARGEST_FILE) {
          faults.add(
              Check.FOLDER,
              name,
              new Position(1, 1),
              "the file is larger than 1 MiB",
              "divide it by topic");
          continue;
        }
        files.put(
            name,
            new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      faults.add(
          Check.FOLDER,
          ROOT,
          new Position(1, 1),
          "the folder `" + folder + "` cannot be read",
          "name the folder of the rulebook in `BEIAN_RULES_DIR`");
    }
    faults.orReject();
    return of(files);
  }

  /**
   * A folder from texts.
   *
   * @param files texts by path, beginning with {@code rules/}
   * @throws RulebookRejectedException where there are too many, or none
   */
  public static RulesFolder of(Map<String, String> files) throws RulebookRejectedException {
    Faults faults = new Faults();
    if (files.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
      faults.add(
          Check.FOLDER,
          ROOT,
          new Position(1, 1),
          "the folder holds no rule file",
          "put at least one `.drl` file into it");
    } else if (files.size() > MOST_FILES) {
      faults.add(
          Check.FOLDER,
          ROOT,
          new Position(1, 1),
          "the folder holds " + files.size() + " files",
          "keep it to " + MOST_FILES + " files");
    }
    faults.orReject();
    return new RulesFolder(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
  }

  /**
   * Whether a file belongs to a rulebook: by its ending, and nothing on its path is hidden.
   *
   * @param path its path in the folder, with slashes
   */
  public static boolean belongs(String path) {
    return ENDINGS.stream().anyMatch(path::endsWith)
        && !path.startsWith(".")
        && !path.contains("/.");
  }

  /** The hash of everything that decides: not of cases, which only check. */
  public String hash() {
    return hash(name -> !name.endsWith(".cases.yaml"));
  }

  /** The hash of all files, cases too: tells one content of a folder from another. */
  public String fingerprint() {
    return hash(name -> true);
  }

  private String hash(Predicate<String> wanted) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            if (wanted.test(name)) {
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
              digest.update(bytes);
            }
          });
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Files below a folder with an ending, in order. */
  public SortedMap<String, String> below(String folder, String ending) {
    SortedMap<String, String> found = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith(ROOT + folder) && name.endsWith(ending)) {
            found.put(name, text);
          }
        });
    return found;
  }
}
