package dev.beian.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks and prints what they measured. */
public final class Benchmarks {

  private static final Path RULES = Path.of("rules");
  private static final Path FOLDER = Path.of("target/benchmark/run");
  private static final Path RESULT = Path.of("target/benchmark.json");
  private static final int TIMES = 10;

  private Benchmarks() {}

  /** Takes the settings of {@link Plan}. */
  public static void main(String[] settings) throws IOException {
    Plan plan = Plan.of(settings);
    Files.createDirectories(FOLDER);
    Path tenfold = FOLDER.resolve("rules-10x");
    MoreRules.write(RULES, tenfold, TIMES);
    Report report = new Report();
    report.add("rules", List.of((double) MoreRules.count(RULES)), "");
    report.add("rules, 10 x", List.of((double) MoreRules.count(tenfold)), "");
    if (plan.parts().contains(Plan.Part.START)) {
      new Start(plan, report, FOLDER).measure(RULES, tenfold);
    }
    if (plan.parts().contains(Plan.Part.RELOAD)) {
      new Reloads(plan, report, FOLDER).measure(RULES);
    }
    if (plan.parts().contains(Plan.Part.HTTP)) {
      new Http(plan, report, FOLDER).measure(RULES, tenfold);
    }
    if (plan.parts().contains(Plan.Part.ENGINE)) {
      new Engine(report, folders(tenfold)).measure();
    }
    report.write(RESULT);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print("\n" + report.table());
  }

  private static Engine.Folders folders(Path tenfold) {
    Path ownRows = FOLDER.resolve("rules-own-rows");
    Path noRows = FOLDER.resolve("rules-no-rows");
    FewerRows.write(RULES, ownRows, Set.of(Cases.PROVINCE));
    FewerRows.write(RULES, noRows, Set.of());
    return new Engine.Folders(RULES, tenfold, ownRows, noRows);
  }
}
