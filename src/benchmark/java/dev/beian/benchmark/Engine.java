package dev.beian.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures reading, deciding and writing without a server. */
final class Engine {

  private static final String CLASS = EngineBenchmark.class.getName() + ".";
  private static final String UNIT = "µs";

  private final Report report;
  private final Folders folders;

  /**
   * Folders of rules to compare.
   *
   * @param usual the rules as they are
   * @param tenfold ten times as many
   * @param ownRows with the table rows of the province of the cases alone
   * @param noRows with no table row of any province
   */
  record Folders(Path usual, Path tenfold, Path ownRows, Path noRows) {}

  Engine(Report report, Folders folders) {
    this.report = report;
    this.folders = folders;
  }

  /** Times of a method for a case, one for each iteration: as on the clock, and of processors. */
  private record Times(List<Double> clock, List<Double> processor) {}

  void measure() {
    Map<String, Times> usual = run(folders.usual(), "", Server.OPTIONS);
    Map<String, Times> more = run(folders.tenfold(), "decide", Server.LARGE_OPTIONS);
    Map<String, Times> ownRows = run(folders.ownRows(), "decide", Server.OPTIONS);
    Map<String, Times> noRows = run(folders.noRows(), "decide", Server.OPTIONS);
    for (Cases submitted : Cases.values()) {
      report(submitted, "", Times::clock, usual, more);
      report(submitted, ", processor time", Times::processor, usual, more);
      rows(submitted, "all rows to those of its province", usual, ownRows);
      rows(submitted, "all rows to none of a province", usual, noRows);
    }
  }

  /** What the rows of tables cost a decision. */
  private void rows(
      Cases submitted, String words, Map<String, Times> usual, Map<String, Times> fewer) {
    String key = key(submitted, "decide");
    report.add(
        "engine " + submitted + ", decide, " + words + ", processor time",
        usual.get(key).processor(),
        UNIT,
        "with fewer rows",
        fewer.get(key).processor());
  }

  private void report(
      Cases submitted,
      String of,
      Function<Times, List<Double>> figures,
      Map<String, Times> usual,
      Map<String, Times> more) {
    String name = "engine " + submitted + ", ";
    String against = "parse and write a tree";
    List<Double> baseline = figures.apply(usual.get(key(submitted, "parseAndWrite")));
    report.add(name + against + of, baseline, UNIT);
    List<Double> decided = figures.apply(usual.get(key(submitted, "decide")));
    for (String method : List.of("whatIf", "askBack")) {
      List<Double> measured = figures.apply(usual.get(key(submitted, method)));
      report.add(name + method + of, measured, UNIT, "decide", decided);
    }
    for (String method : List.of("read", "decide", "whole")) {
      List<Double> measured = figures.apply(usual.get(key(submitted, method)));
      report.add(name + method + of, measured, UNIT, against, baseline);
      if (more.containsKey(key(submitted, method))) {
        List<Double> tenTimes = figures.apply(more.get(key(submitted, method)));
        report.add(name + method + ", 10 x rules" + of, tenTimes, UNIT, method, measured);
      }
    }
    explained(submitted, of, figures, usual);
  }

  /** What an explanation adds to a plain decision. */
  private void explained(
      Cases submitted, String of, Function<Times, List<Double>> figures, Map<String, Times> usual) {
    report.add(
        "engine " + submitted + ", decide and explain" + of,
        figures.apply(usual.get(key(submitted, "explain"))),
        UNIT,
        "decide",
        figures.apply(usual.get(key(submitted, "decide"))));
  }

  private static Map<String, Times> run(Path rules, String methods, List<String> options) {
    try {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include("^" + CLASS.replace(".", "\\.") + methods)
                      .param("rules", rules.toString())
                      .jvmArgsAppend(options.toArray(String[]::new))
                      .addProfiler(ProcessorTime.class)
                      .shouldFailOnError(true)
                      .build())
              .run();
      Map<String, Times> times = new TreeMap<>();
      for (RunResult result : results) {
        String method = result.getParams().getBenchmark().substring(CLASS.length());
        Cases submitted = Cases.valueOf(result.getParams().getParam("submitted"));
        List<IterationResult> iterations =
            result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        times.put(
            key(submitted, method),
            new Times(
                iterations.stream().map(one -> one.getPrimaryResult().getScore()).toList(),
                iterations.stream()
                    .map(one -> one.getSecondaryResults().get(ProcessorTime.NAME).getScore())
                    .toList()));
      }
      return times;
    } catch (RunnerException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String key(Cases submitted, String method) {
    return submitted + " " + method;
  }
}
