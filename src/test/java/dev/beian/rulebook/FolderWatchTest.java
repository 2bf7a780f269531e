package dev.beian.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.rulebook.FolderWatch.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a folder is found to hold something else. */
class FolderWatchTest {

  private static final String FILE = "national/one.drl";

  @TempDir Path directory;

  private Path folder;
  private FolderWatch watch;

  @BeforeEach
  void begin() throws Exception {
    folder = directory.resolve("rules");
    write(folder, "old");
    watch = new FolderWatch(folder, RulesFolder.read(folder));
  }

  private static void write(Path folder, String text) throws IOException {
    Files.createDirectories(folder.resolve(FILE).getParent());
    Files.writeString(folder.resolve(FILE), text);
  }

  private String text(Optional<Content> content) {
    return content.orElseThrow().folder().orElseThrow().files().get("rules/" + FILE);
  }

  @Test
  void nothingIsSeenWhereNothingChanges() {
    for (int i = 0; i < 100; i++) {
      assertThat(watch.look()).isEmpty();
    }
  }

  @Test
  void aChangeIsSeenOnceTwoLooksFoundTheSame() throws IOException {
    write(folder, "new");
    assertThat(watch.look()).isEmpty();
    assertThat(text(watch.look())).isEqualTo("new");
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void aFileHalfWrittenIsNotSeenWhileItGrows() throws IOException {
    write(folder, "");
    assertThat(watch.look()).isEmpty();
    write(folder, "ne");
    assertThat(watch.look()).isEmpty();
    write(folder, "new");
    assertThat(watch.look()).isEmpty();
    assertThat(text(watch.look())).isEqualTo("new");
  }

  @Test
  void aFileThatIsReplacedIsSeenThoughItsSizeAndTimeAreTheOld() throws IOException {
    assertThat(watch.look()).isEmpty();
    FileTime time = Files.getLastModifiedTime(folder.resolve(FILE));
    Path fresh = folder.resolve("fresh");
    Files.writeString(fresh, "new");
    Files.setLastModifiedTime(fresh, time);
    Files.move(fresh, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    assertThat(watch.look()).isEmpty();
    assertThat(text(watch.look())).isEqualTo("new");
  }

  @Test
  void aFileThatIsWrittenOverIsSeenInTheEndThoughItsSizeAndTimeAreTheOld() throws IOException {
    assertThat(watch.look()).isEmpty();
    FileTime time = Files.getLastModifiedTime(folder.resolve(FILE));
    write(folder, "new");
    Files.setLastModifiedTime(folder.resolve(FILE), time);
    Optional<Content> seen = Optional.empty();
    for (int i = 0; i < 100 && seen.isEmpty(); i++) {
      seen = watch.look();
    }
    assertThat(text(seen)).isEqualTo("new");
  }

  @Test
  void whatIsUndoneInTimeIsNotSeen() throws IOException {
    write(folder, "new");
    assertThat(watch.look()).isEmpty();
    write(folder, "old");
    assertThat(watch.look()).isEmpty();
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void aVolumeWhoseLinkIsSwappedIsSeen() throws Exception {
    Path volume = directory.resolve("volume");
    write(volume.resolve("..2026_01"), "old");
    Files.createSymbolicLink(volume.resolve("..data"), Path.of("..2026_01"));
    Files.createSymbolicLink(volume.resolve("national"), Path.of("..data/national"));
    watch = new FolderWatch(volume, RulesFolder.read(volume));
    assertThat(watch.look()).isEmpty();

    write(volume.resolve("..2026_02"), "new");
    Files.createSymbolicLink(volume.resolve("..data_tmp"), Path.of("..2026_02"));
    Files.move(
        volume.resolve("..data_tmp"),
        volume.resolve("..data"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(watch.look()).isEmpty();
    Content content = watch.look().orElseThrow();
    assertThat(content.folder().orElseThrow().files())
        .containsExactly(java.util.Map.entry("rules/" + FILE, "new"));
  }

  @Test
  void aFolderThatIsTakenAwayIsSeenAndItsReturnToo() throws IOException {
    Path away = directory.resolve("away");
    Files.move(folder, away);
    assertThat(watch.look()).isEmpty();
    Content gone = watch.look().orElseThrow();
    assertThat(gone.folder()).isEmpty();
    assertThat(gone.faults()).extracting(fault -> fault.check().id()).containsExactly("folder");
    assertThat(watch.look()).isEmpty();
    Files.move(away, folder);
    assertThat(watch.look()).isEmpty();
    assertThat(text(watch.look())).isEqualTo("old");
  }

  @Test
  void aChangeOfCasesIsSeen() throws IOException {
    Files.writeString(folder.resolve("national/one.cases.yaml"), "cases: []");
    assertThat(watch.look()).isEmpty();
    assertThat(watch.look()).isPresent();
  }

  @Test
  void filesThatDoNotBelongToARulebookAreNotSeen() throws IOException {
    Files.writeString(folder.resolve("national/.one.drl.swp"), "draft");
    Files.writeString(folder.resolve("national/one.drl~"), "backup");
    for (int i = 0; i < 100; i++) {
      assertThat(watch.look()).isEmpty();
    }
  }
}
