package dev.beian.api.check;

import dev.beian.api.problem.UnfitArchiveException;
import dev.beian.api.problem.UnfitArchiveException.Reason;
import dev.beian.rulebook.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a folder as they are sent, one after the other: no more than a folder may hold. */
final class SentFiles {

  static final int MOST_ENTRIES = 4_000;
  static final int LARGEST_FILE = 1 << 20;
  static final long LARGEST_FOLDER = 8L << 20;

  private final Map<String, String> files = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private long size;

  /**
   * Takes down that there is an entry of this path, a file or a folder.
   *
   * @throws UnfitArchiveException where it leads out of the folder, stands there twice, or is one
   *     too many
   */
  void enter(String name) {
    if (!staysInside(name)) {
      throw new UnfitArchiveException(Reason.OUTSIDE, name);
    }
    if (!names.add(name)) {
      throw new UnfitArchiveException(Reason.TWICE, name);
    }
    if (names.size() > MOST_ENTRIES) {
      throw new UnfitArchiveException(Reason.TOO_MANY, name);
    }
  }

  /**
   * Adds what the file of an entry holds.
   *
   * @param most how many bytes all files together may hold
   * @throws UnfitArchiveException where it is too much
   */
  void add(String name, byte[] content, long most) {
    size += content.length;
    if (content.length > LARGEST_FILE || size > Math.min(most, LARGEST_FOLDER)) {
      throw new UnfitArchiveException(Reason.TOO_LARGE, name);
    }
    files.put(name, new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /** Whether there was no entry. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  private static boolean staysInside(String name) {
    List<String> parts = Arrays.asList(name.split("/", -1));
    return !name.startsWith("/")
        && !parts.contains("..")
        && !parts.contains(".")
        && name.chars().noneMatch(one -> one < ' ' || one == '\\' || one == ':');
  }

  /**
   * The files by path, beginning with {@code rules/}, without what does not belong to a rulebook.
   * What is at the top is the folder; where that is one folder alone, the folder is what is in it.
   */
  Map<String, String> placed() {
    Set<String> tops =
        files.keySet().stream()
            .filter(RulesFolder::belongs)
            .map(name -> name.substring(0, name.indexOf('/') + 1))
            .collect(Collectors.toSet());
    int skipped = tops.size() == 1 ? tops.iterator().next().length() : 0;
    return files.entrySet().stream()
        .filter(file -> RulesFolder.belongs(file.getKey()))
        .collect(
            Collectors.toMap(
                file -> RulesFolder.ROOT + file.getKey().substring(skipped), Map.Entry::getValue));
  }
}
