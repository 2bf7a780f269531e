package dev.beian.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Measures the service under load. */
final class Http {

  private static final String THROUGHPUT = "requests/s";
  private static final String MILLIS = "ms";
  private static final String MICROS = "µs/request";
  private static final double MICROS_IN_MILLI = 1e3;
  private static final String MIB = "MiB";
  private static final long SETTLING = 5_000;

  private final Plan plan;
  private final Report report;
  private final Path folder;
  private final Wrk wrk;

  /** What the service is measured by, each over one endpoint. */
  private enum Kind {
    DECISION("decisions"),
    DECISION_ANEW("decisions, none remembered"),
    DECISION_TENFOLD("decisions, 10 x rules"),
    DECISION_TENFOLD_ANEW("decisions, 10 x rules, none remembered"),
    EXPLANATION("explanations"),
    EXPLANATION_ANEW("explanations, none remembered"),
    BYTES("parse, write bytes"),
    TREE("parse, write a tree");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String path(Cases submitted) {
      return switch (this) {
        case DECISION, DECISION_ANEW, DECISION_TENFOLD, DECISION_TENFOLD_ANEW -> Server.DECISIONS;
        case EXPLANATION, EXPLANATION_ANEW -> Server.DECISIONS + "?explain=full";
        case BYTES -> "/parse-and-write/" + submitted + "/bytes";
        case TREE -> "/parse-and-write/" + submitted + "/tree";
      };
    }
  }

  private record Arm(Kind kind, Cases submitted) {

    String words() {
      return "HTTP " + submitted + ", " + kind.words;
    }
  }

  /** Where an endpoint is. */
  private record Place(Server server, String path) {

    String url() {
      return server.url(path);
    }
  }

  /** What was seen of an endpoint in all rounds. */
  private static final class Seen {
    private final List<Double> throughput = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
  }

  Http(Plan plan, Report report, Path folder) {
    this.plan = plan;
    this.report = report;
    this.folder = folder;
    this.wrk = new Wrk(plan.connections());
  }

  void measure(Path rules, Path tenfold) {
    Wrk.require();
    Map<String, String> forgetful = Map.of("BEIAN_ANSWERS_MEMORY", "0");
    try (Server server = start(rules, "server", Map.of());
        Server anew = start(rules, "server-anew", forgetful);
        Server large = Server.startLarge(tenfold, log("server-10x"), Map.of());
        Server largeAnew = Server.startLarge(tenfold, log("server-10x-anew"), forgetful)) {
      Map<Arm, Place> arms = new LinkedHashMap<>();
      for (Cases submitted : Cases.values()) {
        prepare(server, submitted);
        for (Server other : List.of(anew, large, largeAnew)) {
          other.firstDecision(submitted.json());
        }
        for (Kind kind : Kind.values()) {
          Server asked =
              switch (kind) {
                case DECISION, EXPLANATION, BYTES, TREE -> server;
                case DECISION_ANEW, EXPLANATION_ANEW -> anew;
                case DECISION_TENFOLD -> large;
                case DECISION_TENFOLD_ANEW -> largeAnew;
              };
          arms.put(new Arm(kind, submitted), new Place(asked, kind.path(submitted)));
        }
      }
      arms.forEach((arm, place) -> wrk.load(place.url(), script(arm.submitted()), plan.warmUp()));
      Memory memory = new Memory(server);
      throughput(arms, memory);
      latency(arms, memory);
      memory.report();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Server start(Path rules, String name, Map<String, String> settings) {
    return Server.start(rules, log(name), settings);
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private void prepare(Server server, Cases submitted) throws IOException {
    byte[] json = submitted.json();
    server.firstDecision(json);
    byte[] answer = server.decide(json);
    report.add("HTTP " + submitted + ", request", List.of((double) json.length), "bytes");
    report.add("HTTP " + submitted + ", answer", List.of((double) answer.length), "bytes");
    server.send("PUT", "/parse-and-write/" + submitted, answer);
    Files.write(body(submitted), json);
    Wrk.script(script(submitted), json);
  }

  private Path script(Cases submitted) {
    return folder.resolve(submitted + ".lua");
  }

  private Path body(Cases submitted) {
    return folder.resolve(submitted + ".json");
  }

  private void throughput(Map<Arm, Place> arms, Memory memory) {
    Map<Arm, Seen> measured = new LinkedHashMap<>();
    for (int round = 1; round <= plan.rounds(); round++) {
      System.err.println("HTTP throughput, round " + round + " of " + plan.rounds());
      arms.forEach(
          (arm, place) -> {
            double before = place.server().processorMillis();
            Wrk.Answered answered = wrk.load(place.url(), script(arm.submitted()), plan.seconds());
            double taken = place.server().processorMillis() - before;
            Seen seen = measured.computeIfAbsent(arm, one -> new Seen());
            seen.throughput.add(answered.perSecond());
            seen.processor.add(taken * MICROS_IN_MILLI / answered.requests());
            memory.look();
          });
    }
    for (Cases submitted : Cases.values()) {
      report(submitted, "", THROUGHPUT, seen -> seen.throughput, measured);
      report(submitted, ", processor time", MICROS, seen -> seen.processor, measured);
    }
  }

  private void report(
      Cases submitted,
      String of,
      String unit,
      Function<Seen, List<Double>> figures,
      Map<Arm, Seen> measured) {
    List<Double> bytes = figures.apply(measured.get(new Arm(Kind.BYTES, submitted)));
    List<Double> tree = figures.apply(measured.get(new Arm(Kind.TREE, submitted)));
    report.add(new Arm(Kind.BYTES, submitted).words() + of, bytes, unit);
    report.add(new Arm(Kind.TREE, submitted).words() + of, tree, unit);
    compare(submitted, of, unit, figures, measured, Kind.DECISION, Kind.BYTES);
    compare(submitted, of, unit, figures, measured, Kind.DECISION, Kind.TREE);
    compare(submitted, of, unit, figures, measured, Kind.DECISION_ANEW, Kind.TREE);
    compare(submitted, of, unit, figures, measured, Kind.EXPLANATION, Kind.DECISION);
    compare(submitted, of, unit, figures, measured, Kind.EXPLANATION_ANEW, Kind.DECISION_ANEW);
    compare(submitted, of, unit, figures, measured, Kind.DECISION_TENFOLD, Kind.DECISION);
    compare(submitted, of, unit, figures, measured, Kind.DECISION_TENFOLD_ANEW, Kind.DECISION_ANEW);
  }

  private void compare(
      Cases submitted,
      String of,
      String unit,
      Function<Seen, List<Double>> figures,
      Map<Arm, Seen> measured,
      Kind kind,
      Kind baseline) {
    Arm arm = new Arm(kind, submitted);
    report.add(
        arm.words() + of,
        figures.apply(measured.get(arm)),
        unit,
        baseline.words,
        figures.apply(measured.get(new Arm(baseline, submitted))));
  }

  private void latency(Map<Arm, Place> arms, Memory memory) {
    Map<Arm, List<FixedRate.Latency>> measured = new LinkedHashMap<>();
    for (int round = 1; round <= plan.rounds(); round++) {
      System.err.println("HTTP latency, round " + round + " of " + plan.rounds());
      for (Kind kind : List.of(Kind.DECISION, Kind.BYTES)) {
        for (Cases submitted : Cases.values()) {
          Arm arm = new Arm(kind, submitted);
          measured
              .computeIfAbsent(arm, one -> new ArrayList<>())
              .add(
                  FixedRate.measure(
                      arms.get(arm).url(),
                      body(submitted),
                      plan.rate(),
                      plan.connections(),
                      plan.seconds()));
          memory.look();
        }
      }
    }
    for (Cases submitted : Cases.values()) {
      Arm baseline = new Arm(Kind.BYTES, submitted);
      Arm decision = new Arm(Kind.DECISION, submitted);
      String at = " at " + plan.rate() + " requests/s, ";
      List<Double> p50 = measured.get(baseline).stream().map(FixedRate.Latency::p50).toList();
      List<Double> p99 = measured.get(baseline).stream().map(FixedRate.Latency::p99).toList();
      report.add(baseline.words() + at + "p50", p50, MILLIS);
      report.add(baseline.words() + at + "p99", p99, MILLIS);
      report.add(
          decision.words() + at + "p50",
          measured.get(decision).stream().map(FixedRate.Latency::p50).toList(),
          MILLIS,
          Kind.BYTES.words,
          p50);
      report.add(
          decision.words() + at + "p99",
          measured.get(decision).stream().map(FixedRate.Latency::p99).toList(),
          MILLIS,
          Kind.BYTES.words,
          p99);
    }
  }

  /** Watches the memory of a server. */
  private final class Memory {

    private final Server server;
    private final List<Double> seen = new ArrayList<>();

    Memory(Server server) {
      this.server = server;
    }

    void look() {
      seen.add(server.residentMiB());
    }

    void report() {
      report.add("resident memory under load", seen, MIB);
      Server.pause(SETTLING);
      report.add("resident memory after load", List.of(server.residentMiB()), MIB);
    }
  }
}
