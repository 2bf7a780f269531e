package dev.beian.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The small rulebook in a folder that is watched, and changed by tests. */
public final class ChangingRulebook implements QuarkusTestProfile {

  static final Path FOLDER = Path.of("target/rules-changing");
  static final Path CASES = FOLDER.resolve("national/hosting.cases.yaml");

  private static final String PASSING =
      """
      cases:
        - name: 换接入商要办接入备案
          case:
            intent: HOST
            provider: tencent-cloud
            filer: { kind: ORGANIZATION, filing: { status: ACTIVE } }
            websites:
              - domains: [ { name: a.com } ]
                filing: { status: ACTIVE, providers: [ alibaba-cloud ] }
                servers: [ { provider: tencent-cloud, region: CN } ]
          expect: { outcome: ACTION_REQUIRED, findings: [ access-filing-required ] }
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    restore();
    return Map.of(
        "beian.rules.dir", FOLDER.toString(),
        "beian.rules.watch", "0.02S",
        "beian.rules.recent", "3");
  }

  /** Writes the folder as it is at the start. */
  static void restore() {
    SmallRulebook.write(FOLDER);
    write(CASES, PASSING);
  }

  /** Replaces what a file says in one place. */
  static void edit(String file, String old, String replacement) {
    Path path = FOLDER.resolve(file);
    String text = read(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not say " + old);
    }
    write(path, text.replace(old, replacement));
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes a file as careful editors do: beside the old one, which it then replaces. */
  static void write(Path path, String text) {
    try {
      Path fresh = path.resolveSibling(path.getFileName() + "~");
      Files.writeString(fresh, text);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
