package dev.beian.cli.diff;

import dev.beian.cli.CannotRunException;
import dev.beian.cli.Language;
import dev.beian.cli.Rulebooks;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Loads folders of rules as they lie on disk, or as they stood at a revision of git. */
final class Revisions {

  private static final Pattern RULE_FILE = Pattern.compile(".*\\.(drl|yaml|csv)");

  private final Path rules;
  private final Language language;

  Revisions(Path rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  /** The rulebook of a folder, or of a revision of the rules folder. */
  Rulebooks load(String name) {
    Path folder = Path.of(name);
    return Files.isDirectory(folder) ? Rulebooks.load(folder) : Rulebooks.of(revision(name));
  }

  private RulesFolder revision(String name) {
    if (name.startsWith("-")) {
      throw notThere(name);
    }
    try {
      Process git =
          new ProcessBuilder("git", "-C", rules.toString(), "archive", "--format=zip", name)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] archive = git.getInputStream().readAllBytes();
      if (git.waitFor() != 0) {
        throw notThere(name);
      }
      return RulesFolder.of(files(archive));
    } catch (IOException noGit) {
      throw notThere(name);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw notThere(name);
    } catch (RulebookRejectedException rejected) {
      throw new CannotRunException(String.valueOf(rejected.getMessage()));
    }
  }

  private static Map<String, String> files(byte[] archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (RULE_FILE.matcher(entry.getName()).matches()) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          files.put(RulesFolder.ROOT + entry.getName(), text.replace("\r\n", "\n"));
        }
      }
    }
    return files;
  }

  private CannotRunException notThere(String name) {
    return new CannotRunException(
        language.of("既不是目录，也不是 git 版本：", "neither a folder nor a revision of git: ") + name);
  }
}
