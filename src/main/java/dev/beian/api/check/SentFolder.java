package dev.beian.api.check;

import dev.beian.api.problem.UnfitArchiveException;
import dev.beian.api.problem.UnfitArchiveException.Reason;
import dev.beian.rulebook.RulesFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a folder that was sent as a zip archive. Nothing is written to disk, and no more is
 * unpacked than a folder may hold.
 */
final class SentFolder {

  static final int MOST_ENTRIES = 4_000;
  static final int LARGEST_FILE = 1 << 20;
  static final long LARGEST_FOLDER = 8L << 20;

  /** Rules, which are text, shrink to a tenth; an archive that unpacks to more is a trap. */
  static final long MOST_TIMES = 100;

  private static final long ALWAYS_FINE = 64L << 10;

  private final byte[] archive;
  private final Map<String, String> files = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private SentFolder(byte[] archive) {
    this.archive = archive;
  }

  /**
   * Reads an archive. What is at its top is the folder; where that is one folder alone, the folder
   * is what is in it.
   *
   * @return texts by path, beginning with {@code rules/}, without what does not belong to a
   *     rulebook
   * @throws UnfitArchiveException where it is no zip archive, or holds what a folder may not
   */
  static Map<String, String> read(byte[] archive) {
    return new SentFolder(archive).files();
  }

  private Map<String, String> files() {
    for (ZipLinks.Entry entry : ZipLinks.entries(archive)) {
      if (entry.link()) {
        throw new UnfitArchiveException(Reason.LINK, entry.name());
      }
    }
    try (ZipInputStream stream =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        add(entry, stream);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    if (names.isEmpty()) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    return placed();
  }

  private void add(ZipEntry entry, ZipInputStream stream) throws IOException {
    String name = entry.getName();
    if (!staysInside(name)) {
      throw new UnfitArchiveException(Reason.OUTSIDE, name);
    }
    if (!names.add(name) || names.size() > MOST_ENTRIES) {
      throw new UnfitArchiveException(
          names.size() > MOST_ENTRIES ? Reason.TOO_MANY : Reason.TWICE, name);
    }
    if (entry.isDirectory()) {
      return;
    }
    byte[] content = stream.readNBytes(LARGEST_FILE + 1);
    unpacked += content.length;
    boolean tooLarge = content.length > LARGEST_FILE || unpacked > LARGEST_FOLDER;
    if (tooLarge || unpacked > Math.max(ALWAYS_FINE, MOST_TIMES * archive.length)) {
      throw new UnfitArchiveException(Reason.TOO_LARGE, name);
    }
    files.put(name, new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  private static boolean staysInside(String name) {
    List<String> parts = Arrays.asList(name.split("/", -1));
    return !name.startsWith("/")
        && !parts.contains("..")
        && !parts.contains(".")
        && name.chars().noneMatch(one -> one < ' ' || one == '\\' || one == ':');
  }

  private Map<String, String> placed() {
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
