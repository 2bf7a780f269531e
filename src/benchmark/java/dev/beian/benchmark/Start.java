package dev.beian.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures how long the service takes from its start to the first decision. */
final class Start {

  private static final String MILLIS = "ms";
  private static final double NANOS_IN_MILLI = 1e6;

  private final Plan plan;
  private final Report report;
  private final Path folder;

  Start(Plan plan, Report report, Path folder) {
    this.plan = plan;
    this.report = report;
    this.folder = folder;
  }

  void measure(Path rules, Path tenfold) {
    Seen nothing = new Seen();
    Seen usual = new Seen();
    Seen large = new Seen();
    for (int i = 1; i <= plan.starts(); i++) {
      System.err.println("start " + i + " of " + plan.starts());
      nothing.wall.add(nothing());
      start(rules, usual);
      start(tenfold, large);
    }
    String empty = "start of an empty program";
    String start = "start to first decision";
    report.add(empty, nothing.wall, MILLIS);
    report.add(start, usual.wall, MILLIS, empty, nothing.wall);
    report.add(start + ", 10 x rules", large.wall, MILLIS, start, usual.wall);
    String processor = "processor time to first decision";
    report.add(processor, usual.processor, MILLIS);
    report.add(processor + ", 10 x rules", large.processor, MILLIS, processor, usual.processor);
    report.add("resident memory after first decision", usual.memory, "MiB");
  }

  /** What was seen of several starts. */
  private static final class Seen {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();
  }

  private void start(Path rules, Seen seen) {
    try (Server server = Server.start(rules, folder.resolve("server-start.log"), Map.of())) {
      seen.wall.add(server.firstDecision(Cases.HOST.json()).toNanos() / NANOS_IN_MILLI);
      seen.processor.add(server.processorMillis());
      seen.memory.add(server.residentMiB());
    }
  }

  private static double nothing() {
    long start = System.nanoTime();
    Processes.run(
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            "target/benchmark/test-classes",
            Nothing.class.getName()));
    return (System.nanoTime() - start) / NANOS_IN_MILLI;
  }

  /** A program that does nothing: what the virtual machine itself takes. */
  static final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
  }
}
