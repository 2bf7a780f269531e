package dev.beian.api.check;

import dev.beian.api.problem.UnfitArchiveException;
import dev.beian.api.problem.UnfitArchiveException.Reason;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what the directory of a zip archive says of its entries: which of them are links. */
final class ZipLinks {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int UNIX = 3;
  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;

  /**
   * An entry.
   *
   * @param name its path
   * @param link whether it is a symbolic link
   */
  record Entry(String name, boolean link) {}

  private ZipLinks() {}

  /**
   * The entries of an archive.
   *
   * @throws UnfitArchiveException where it has no directory
   */
  static List<Entry> entries(byte[] archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = new ArrayList<>();
    try {
      int end = end(bytes);
      int count = bytes.getShort(end + 10) & 0xFFFF;
      bytes.position(bytes.getInt(end + 16));
      for (int i = 0; i < count; i++) {
        entries.add(entry(bytes));
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException odd) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    return entries;
  }

  private static int end(ByteBuffer bytes) {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
  }

  private static Entry entry(ByteBuffer bytes) {
    int start = bytes.position();
    if (bytes.getInt(start) != ENTRY) {
      throw new UnfitArchiveException(Reason.NOT_A_ZIP, "");
    }
    boolean unix = bytes.get(start + 5) == UNIX;
    int nameLength = bytes.getShort(start + 28) & 0xFFFF;
    int more = (bytes.getShort(start + 30) & 0xFFFF) + (bytes.getShort(start + 32) & 0xFFFF);
    int kind = (bytes.getInt(start + 38) >>> 16) & KIND;
    byte[] name = new byte[nameLength];
    bytes.position(start + 46);
    bytes.get(name);
    bytes.position(start + 46 + nameLength + more);
    return new Entry(new String(name, StandardCharsets.UTF_8), unix && kind == LINK);
  }
}
