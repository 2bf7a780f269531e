package dev.beian.rulebook;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notices that a folder holds something else, once it has come to rest: when two looks in a row
 * found the same.
 *
 * <p>It looks again and again instead of being told by the file system, so that it works the same
 * on network drives, on mounted volumes whose files are swapped by a symbolic link, and with
 * editors that replace files. Most looks cost no more than the attributes of the files; their
 * content is read when those changed, and now and then in case they did not.
 */
public final class FolderWatch {

  /**
   * What a folder holds: a rulebook's files, or faults that keep it from being read.
   *
   * @param folder the files; empty where they cannot be read
   * @param faults why they cannot; none where they can
   */
  public record Content(Optional<RulesFolder> folder, List<Fault> faults) {

    /** The fingerprint of the files; empty where they cannot be read. */
    public Optional<String> fingerprint() {
      return folder.map(RulesFolder::fingerprint);
    }

    private Object identity() {
      return folder.<Object>map(RulesFolder::fingerprint).orElse(faults);
    }
  }

  private record Stamp(long size, long modified, String key) {}

  private static final int LOOKS_UNTIL_ALL_IS_READ = 30;

  private final Path folder;
  private Object known;
  private Optional<Object> resting = Optional.empty();
  private Optional<Map<String, Stamp>> stamps = Optional.empty();
  private int looks;

  /** A watch of a folder that holds, as far as is known, these files. */
  public FolderWatch(Path folder, RulesFolder known) {
    this.folder = folder;
    this.known = known.fingerprint();
  }

  /**
   * Looks once. Not to be called by several threads.
   *
   * @return what the folder holds, where that is something else than before and has come to rest
   */
  public Optional<Content> look() {
    Optional<Map<String, Stamp>> now = stamps();
    boolean untouched = now.isPresent() && now.equals(stamps) && resting.isEmpty();
    stamps = now;
    if (untouched && ++looks < LOOKS_UNTIL_ALL_IS_READ) {
      return Optional.empty();
    }
    looks = 0;
    Content content = content();
    Optional<Object> identity = Optional.of(content.identity());
    if (identity.get().equals(known)) {
      resting = Optional.empty();
      return Optional.empty();
    }
    if (identity.equals(resting)) {
      resting = Optional.empty();
      known = identity.get();
      return Optional.of(content);
    }
    resting = identity;
    return Optional.empty();
  }

  private Content content() {
    try {
      return new Content(Optional.of(RulesFolder.read(folder)), List.of());
    } catch (RulebookRejectedException unreadable) {
      return new Content(Optional.empty(), unreadable.faults());
    }
  }

  /** The attributes of the files by path; empty where they cannot be told. */
  private Optional<Map<String, Stamp>> stamps() {
    Map<String, Stamp> found = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.put(
                  file.toString(),
                  new Stamp(
                      attributes.size(),
                      attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                      String.valueOf(attributes.fileKey())));
              return FileVisitResult.CONTINUE;
            }
          });
      return Optional.of(found);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
