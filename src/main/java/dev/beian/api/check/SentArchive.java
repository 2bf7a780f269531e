package dev.beian.api.check;

import dev.beian.api.problem.UnfitArchiveException;
import dev.beian.api.problem.UnfitArchiveException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a folder that was sent as a zip archive. Nothing is written to disk, and no more is
 * unpacked than a folder may hold.
 */
final class SentArchive {

  /** Rules, which are text, shrink to a tenth; an archive that unpacks to more is a trap. */
  private static final long MOST_TIMES = 100;

  private static final long ALWAYS_FINE = 64L << 10;

  private SentArchive() {}

  /**
   * Reads an archive.
   *
   * @return texts by path, as {@link SentFiles#placed()}
   * @throws UnfitArchiveException where it is no zip archive, or holds what a folder may not
   */
  static Map<String, String> read(byte[] archive) {
    for (ZipLinks.Entry entry : ZipLinks.entries(archive)) {
      if (entry.link()) {
        throw new UnfitArchiveException(Reason.LINK, entry.name());
      }
    }
    SentFiles files = new SentFiles();
    long most = Math.max(ALWAYS_FINE, MOST_TIMES * archive.length);
    try (ZipInputStream stream =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        files.enter(entry.getName());
        if (!entry.isDirectory()) {
          files.add(entry.getName(), stream.readNBytes(SentFiles.LARGEST_FILE + 1), most);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    if (files.isEmpty()) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    return files.placed();
  }
}
