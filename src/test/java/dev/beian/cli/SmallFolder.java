package dev.beian.cli;

import dev.beian.cli.check.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small folder of the samples, on disk, to be changed by a test. */
public final class SmallFolder {

  private final Path directory;

  private SmallFolder(Path directory) {
    this.directory = directory;
  }

  /** A fresh one. */
  public static SmallFolder in(Path directory) throws IOException {
    Samples.lay(Samples.ROOT.resolve("base-as-it-is"), directory);
    return new SmallFolder(directory);
  }

  /** The folder of its rules. */
  public String rules() {
    return directory.resolve("rules").toString();
  }

  /** The text of a file. */
  public String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  /** The same folder with a text in a file replaced. */
  public SmallFolder with(String file, String old, String replacement) throws IOException {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not say " + old);
    }
    Files.writeString(directory.resolve(file), text.replace(old, replacement));
    return this;
  }
}
