package dev.beian.cli.check;

import dev.beian.EveryText;
import dev.beian.cli.Progress;
import dev.beian.cli.Terminals;
import dev.beian.cli.explore.Exploration;
import dev.beian.cli.explore.Limits;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The samples of checks, {@code checks/<id>/good|bad/<sample>}: each a few files laid over the
 * small folder {@code checks/base}. A file {@code bare} says that nothing lies below; {@code
 * findings.yaml} adds texts of findings in both languages, {@code findings.zh.yaml} in one; {@code
 * unnamed} lists names that the texts lack.
 */
public final class Samples {

  public static final Path ROOT = Path.of("src/test/resources/checks");

  private static final Set<String> SEARCHED =
      Set.of("conflicting-rules", "redundant-rule", "silent-rule");
  private static final long MOST_CASES = 2_000;

  private Samples() {}

  /** The samples of a check, good or bad. */
  static List<Path> of(String check, String polarity) throws IOException {
    Path folder = ROOT.resolve(check).resolve(polarity);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> samples = Files.list(folder)) {
      return samples.sorted().toList();
    }
  }

  /** Everything found in a sample: two lines for what and how to mend it, below the place. */
  static String found(Path sample, Path directory) throws IOException {
    lay(sample, directory);
    return new Checking(new Progress(Terminals.quiet(), ""), search(sample))
        .all(directory.resolve("rules")).everything(FaultWords.in("en")).stream()
            .map(Samples::shown)
            .collect(Collectors.joining("\n"));
  }

  /** Samples of checks that need a search of the space of cases get a short one. */
  private static Optional<Checking.Search> search(Path sample) {
    return SEARCHED.contains(ROOT.relativize(sample).getName(0).toString())
        ? Optional.of(
            rulebook ->
                new Exploration(rulebook)
                    .search(Limits.of(MOST_CASES), new Progress(Terminals.quiet(), "")))
        : Optional.empty();
  }

  private static String shown(Fault fault) {
    return fault.check().id()
        + " "
        + fault.file()
        + ":"
        + fault.line()
        + ":"
        + fault.column()
        + "\n  "
        + fault.message()
        + "\n  "
        + fault.help()
        + "\n";
  }

  /** Writes the folder that a sample stands for. */
  public static void lay(Path sample, Path directory) throws IOException {
    if (!Files.exists(sample.resolve("bare"))) {
      copy(ROOT.resolve("base/rules"), directory.resolve("rules"));
      List<String> rules = new ArrayList<>(ruleFiles(ROOT.resolve("base/rules")));
      rules.addAll(ruleFiles(sample.resolve("rules")));
      List<String> unnamed = read(sample.resolve("unnamed")).lines().toList();
      for (String language : List.of("zh", "en")) {
        Path texts = directory.resolve("rules/texts/" + language + ".yaml");
        Files.createDirectories(texts.getParent());
        Files.writeString(
            texts,
            EveryText.texts()
                + "findings:\n"
                + read(ROOT.resolve("base/findings.yaml"))
                + read(sample.resolve("findings.yaml"))
                + read(sample.resolve("findings." + language + ".yaml"))
                + EveryText.names(rules, unnamed));
      }
    }
    copy(sample.resolve("rules"), directory.resolve("rules"));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, Files.readString(file));
      }
    }
  }

  private static List<String> ruleFiles(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
