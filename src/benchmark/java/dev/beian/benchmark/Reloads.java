package dev.beian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long it takes from a saved file to the first decision by it, while others keep
 * asking, and what many reloads leave behind. What it is held against is a restart.
 */
final class Reloads {

  private static final int CALLERS = 2;

  /** Until what the compiler keeps of code that only runs in a reload has been made once. */
  private static final int WARM_UP = 60;

  private static final double NANOS_IN_MILLI = 1e6;
  private static final double MIB = 1024.0 * 1024.0;
  private static final String TEXTS = "texts/zh.yaml";
  private static final Pattern CODE = Pattern.compile("(?m)^( {2}access-filing-required: \")");
  private static final Pattern ANSWER =
      Pattern.compile("\"hash\":\"(sha256:[0-9a-f]+)\".*?\"message\":\"(?:V(\\d+) )?");

  private final Plan plan;
  private final Report report;
  private final Path folder;
  private final Map<String, String> versions = new ConcurrentHashMap<>();
  private final AtomicLong answers = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong mixed = new AtomicLong();

  Reloads(Plan plan, Report report, Path folder) {
    this.plan = plan;
    this.report = report;
    this.folder = folder;
  }

  void measure(Path rules) {
    Path changing = folder.resolve("rules-changing");
    MoreRules.write(rules, changing, 1);
    byte[] submitted = Cases.HOST.json();
    List<Double> millis = new ArrayList<>();
    double restart;
    try (Server server = Server.start(changing, folder.resolve("server-reload.log"), Map.of())) {
      restart = server.firstDecision(submitted).toNanos() / NANOS_IN_MILLI;
      AtomicBoolean over = new AtomicBoolean();
      List<Thread> callers = callers(server, submitted, over);
      String texts = Files.readString(changing.resolve(TEXTS));
      for (int i = 0; i < WARM_UP; i++) {
        reload(server, submitted, changing, texts, i);
      }
      double classes = figure(server, "jvm_classes_loaded_classes");
      double metaspace = figure(server, "jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\"");
      for (int i = WARM_UP; i < WARM_UP + plan.reloads(); i++) {
        millis.add(reload(server, submitted, changing, texts, i));
      }
      over.set(true);
      for (Thread caller : callers) {
        caller.join();
      }
      report.add("reloads, classes before", List.of(classes), "");
      report.add(
          "reloads, classes after",
          List.of(figure(server, "jvm_classes_loaded_classes")),
          "",
          "before",
          List.of(classes));
      report.add("reloads, metaspace before", List.of(metaspace / MIB), "MiB");
      report.add(
          "reloads, metaspace after",
          List.of(figure(server, "jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\"") / MIB),
          "MiB",
          "before",
          List.of(metaspace / MIB));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    List<Double> restarts = Collections.nCopies(millis.size(), restart);
    report.add("saved file to first decision", millis, "ms", "restart to first decision", restarts);
    report.add("reloads, answers meanwhile", List.of((double) answers.get()), "");
    report.add("reloads, requests that failed", List.of((double) failures.get()), "");
    report.add("reloads, answers of mixed rulebooks", List.of((double) mixed.get()), "");
  }

  private List<Thread> callers(Server server, byte[] submitted, AtomicBoolean over) {
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      Thread caller =
          new Thread(
              () -> {
                while (!over.get()) {
                  version(server, submitted);
                }
              });
      caller.start();
      callers.add(caller);
    }
    return callers;
  }

  /** Saves a file and waits for the first decision by it; how many milliseconds that took. */
  private double reload(Server server, byte[] submitted, Path rules, String texts, int number)
      throws IOException {
    Path fresh = rules.resolve(TEXTS + "~");
    Files.writeString(fresh, CODE.matcher(texts).replaceFirst("$1V" + number + " "));
    long start = System.nanoTime();
    Files.move(
        fresh,
        rules.resolve(TEXTS),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    while (!version(server, submitted).equals(Integer.toString(number))) {
      Server.pause(1);
    }
    return (System.nanoTime() - start) / NANOS_IN_MILLI;
  }

  private String version(Server server, byte[] submitted) {
    try {
      String answer = new String(server.decide(submitted), StandardCharsets.UTF_8);
      Matcher found = ANSWER.matcher(answer);
      if (!found.find()) {
        failures.incrementAndGet();
        return "";
      }
      answers.incrementAndGet();
      String version = String.valueOf(found.group(2));
      String first = versions.putIfAbsent(found.group(1), version);
      if (first != null && !first.equals(version)) {
        mixed.incrementAndGet();
      }
      return version;
    } catch (IOException lost) {
      failures.incrementAndGet();
      return "";
    }
  }

  private static double figure(Server server, String name) throws IOException {
    try (InputStream metrics = URI.create(server.url("/q/metrics")).toURL().openStream()) {
      return new String(metrics.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    }
  }
}
