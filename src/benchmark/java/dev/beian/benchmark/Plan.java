package dev.beian.benchmark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What to measure, and how long. Settings are given as {@code
 * -Dbenchmark.arguments="parts=http,engine rounds=3"}.
 *
 * @param parts {@code parts}: what to measure, all unless named
 * @param rounds {@code rounds}: how often each thing is measured, in turns with all others
 * @param seconds {@code seconds}: how long a round of one thing takes
 * @param warmUp {@code warmUp}: seconds for which each thing runs before the first round
 * @param connections {@code connections}: connections to the server, kept open
 * @param rate {@code rate}: requests a second where the rate is fixed
 * @param starts {@code starts}: how often the server is started
 * @param reloads {@code reloads}: how often the rules are changed while the server runs
 */
record Plan(
    Set<Part> parts,
    int rounds,
    int seconds,
    int warmUp,
    int connections,
    int rate,
    int starts,
    int reloads) {

  /** A part of the benchmarks. */
  enum Part {
    /** Throughput, latency at a fixed rate and memory of the server. */
    HTTP,
    /** Reading, deciding and writing without a server. */
    ENGINE,
    /** From the start of the process to the first decision. */
    START,
    /** From a saved file to the first decision by it. */
    RELOAD
  }

  static Plan of(String... settings) {
    Plan plan = new Plan(EnumSet.allOf(Part.class), 3, 4, 10, 16, 500, 5, 200);
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      plan = plan.with(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return plan;
  }

  private Plan with(String name, String value) {
    return switch (name) {
      case "parts" ->
          new Plan(parts(value), rounds, seconds, warmUp, connections, rate, starts, reloads);
      case "rounds" ->
          new Plan(
              parts, Integer.parseInt(value), seconds, warmUp, connections, rate, starts, reloads);
      case "seconds" ->
          new Plan(
              parts, rounds, Integer.parseInt(value), warmUp, connections, rate, starts, reloads);
      case "warmUp" ->
          new Plan(
              parts, rounds, seconds, Integer.parseInt(value), connections, rate, starts, reloads);
      case "connections" ->
          new Plan(parts, rounds, seconds, warmUp, Integer.parseInt(value), rate, starts, reloads);
      case "rate" ->
          new Plan(
              parts,
              rounds,
              seconds,
              warmUp,
              connections,
              Integer.parseInt(value),
              starts,
              reloads);
      case "starts" ->
          new Plan(
              parts, rounds, seconds, warmUp, connections, rate, Integer.parseInt(value), reloads);
      case "reloads" ->
          new Plan(
              parts, rounds, seconds, warmUp, connections, rate, starts, Integer.parseInt(value));
      default -> throw new IllegalArgumentException("no such setting: " + name);
    };
  }

  private static Set<Part> parts(String names) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(names.split(",", -1))
        .forEach(name -> parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT))));
    return parts;
  }
}
