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
  private final Path rules;
  private final Path tenfold;

  Engine(Report report, Path rules, Path tenfold) {
    this.report = report;
    this.rules = rules;
    this.tenfold = tenfold;
  }

  /** Times of a method for a case, one for each iteration: as on the clock, and of processors. */
  private record Times(List<Double> clock, List<Double> processor) {}

  void measure() {
    Map<String, Times> usual = run(rules, "");
    Map<String, Times> more = run(tenfold, "decide");
    for (Cases submitted : Cases.values()) {
      report(submitted, "", Times::clock, usual, more);
      report(submitted, ", processor time", Times::processor, usual, more);
    }
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

  private static Map<String, Times> run(Path rules, String methods) {
    try {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include("^" + CLASS.replace(".", "\\.") + methods)
                      .param("rules", rules.toString())
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
