package dev.beian.cli.explore;

import dev.beian.cli.CannotRunException;
import dev.beian.cli.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that can search the space of cases. */
public final class SearchOptions {

  @Option(
      names = "--explore",
      arity = "0..1",
      fallbackValue = "55",
      paramLabel = "SECONDS",
      description = {
        "还在没有写成用例的可能案情中搜索：check 找矛盾、空白和多余的规则，diff 找答复改变的案情；" + "整个命令最多用这么多秒，不写为 55",
        "searches the space of cases too: check for conflicts, gaps and redundant rules, diff for"
            + " cases decided otherwise; the whole command takes at most so many seconds, 55 where"
            + " none are given"
      })
  private int explore;

  @Option(
      names = "--cases",
      paramLabel = "N",
      description = {
        "最多搜索这么多案情；同样的数目总是同样的案情",
        "searches at most so many cases; the same number are always the same cases"
      })
  private long mostCases = Long.MAX_VALUE;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = {"把搜索到的例子写成用例文件", "writes the examples found as a file of cases"})
  private @Nullable Path examples;

  /** Whether a search was asked for. */
  public boolean wanted() {
    return explore > 0;
  }

  /**
   * Where the search ends.
   *
   * @param start when the command began, in {@link System#nanoTime()}
   */
  public Limits limits(long start) {
    return new Limits(start, Duration.ofSeconds(explore), mostCases);
  }

  /**
   * Writes the examples found where that was asked for.
   *
   * @throws CannotRunException where the file cannot be written
   */
  public void write(Supplier<String> cases, Language language) {
    if (examples == null) {
      return;
    }
    try {
      Files.writeString(examples, cases.get(), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new CannotRunException(language.of("写不了 ", "cannot write ") + examples);
    }
  }
}
