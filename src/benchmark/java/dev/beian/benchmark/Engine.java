package dev.beian.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  void measure() {
    Map<String, List<Double>> times = new TreeMap<>();
    run(times, rules, "");
    run(times, tenfold, "(decide|whole)");
    for (Cases one : Cases.values()) {
      String name = "engine " + one + ", ";
      List<Double> baseline = times.get(key("parseAndWrite", one, rules));
      String against = "parse and write a tree";
      report.add(name + against, baseline, UNIT);
      for (String method : List.of("read", "decide", "whole")) {
        List<Double> measured = times.get(key(method, one, rules));
        report.add(name + method, measured, UNIT, against, baseline);
        List<Double> more = times.get(key(method, one, tenfold));
        if (more != null) {
          report.add(name + method + ", 10 x rules", more, UNIT, method, measured);
        }
      }
    }
  }

  private static void run(Map<String, List<Double>> times, Path rules, String methods) {
    try {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include("^" + CLASS.replace(".", "\\.") + methods)
                      .param("rules", rules.toString())
                      .shouldFailOnError(true)
                      .build())
              .run();
      for (RunResult result : results) {
        String method = result.getParams().getBenchmark().substring(CLASS.length());
        Cases submitted = Cases.valueOf(result.getParams().getParam("submitted"));
        times.put(
            key(method, submitted, rules),
            result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .map(iteration -> iteration.getScore())
                .toList());
      }
    } catch (RunnerException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String key(String method, Cases submitted, Path rules) {
    return String.join(" ", Arrays.asList(method, submitted.name(), rules.toString()));
  }
}
