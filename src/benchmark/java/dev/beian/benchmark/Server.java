package dev.beian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own. */
final class Server implements AutoCloseable {

  static final String DECISIONS = "/v1/decisions";

  private static final String BUILT = "target/benchmark/quarkus-app/";

  /** How the README starts the service. */
  static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");

  /** The same with memory for more rules than the README's is made for. */
  static final List<String> LARGE_OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC");

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long BETWEEN_TRIES = 2;

  private final Process process;
  private final String url;
  private final long started;

  private Server(Process process, String url, long started) {
    this.process = process;
    this.url = url;
    this.started = started;
  }

  /**
   * Starts the service with a rules folder, as the README says; it is not yet ready.
   *
   * @param settings further settings, as environment variables
   */
  static Server start(Path rules, Path log, Map<String, String> settings) {
    return start(rules, log, settings, OPTIONS);
  }

  /** Starts the service with more rules than the memory that the README names is made for. */
  static Server startLarge(Path rules, Path log, Map<String, String> settings) {
    return start(rules, log, settings, LARGE_OPTIONS);
  }

  private static Server start(
      Path rules, Path log, Map<String, String> settings, List<String> options) {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(ProcessHandle.current().info().command().orElse("java"));
      command.addAll(options);
      command.add("-XX:SharedArchiveFile=" + BUILT + "beian.jsa");
      command.addAll(List.of("-jar", BUILT + "quarkus-run.jar"));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(settings);
      builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
      builder.environment().put("BEIAN_RULES_DIR", rules.toString());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      long start = System.nanoTime();
      return new Server(builder.start(), "http://127.0.0.1:" + port, start);
    } catch (IOException failed) {
      throw new IllegalStateException("the service does not start", failed);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The address of an endpoint. */
  String url(String path) {
    return url + path;
  }

  /** Waits for the first decision, and tells how long after the start of the process it came. */
  Duration firstDecision(byte[] submitted) {
    while (true) {
      try {
        decide(submitted);
        return Duration.ofNanos(System.nanoTime() - started);
      } catch (IOException notYet) {
        Duration passed = Duration.ofNanos(System.nanoTime() - started);
        if (!process.isAlive() || passed.compareTo(PATIENCE) > 0) {
          throw new IllegalStateException("the service did not come up", notYet);
        }
        pause(BETWEEN_TRIES);
      }
    }
  }

  /** The decision of a case. */
  byte[] decide(byte[] submitted) throws IOException {
    return send("POST", DECISIONS, submitted);
  }

  /** Sends JSON and returns the answer; any status but 2xx is a failure. */
  byte[] send(String method, String path, byte[] body) throws IOException {
    URL address = URI.create(url(path)).toURL();
    HttpURLConnection connection = (HttpURLConnection) address.openConnection();
    connection.setRequestMethod(method);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    connection.getOutputStream().write(body);
    int status = connection.getResponseCode();
    if (status / 100 != 2) {
      throw new IOException(method + " " + path + ": " + status);
    }
    try (InputStream answer = connection.getInputStream()) {
      return answer.readAllBytes();
    }
  }

  /** Resident memory of the process, in MiB. */
  double residentMiB() {
    try {
      List<String> lines = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
      return lines.stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024.0;
    } catch (IOException gone) {
      throw new IllegalStateException("the service has ended", gone);
    }
  }

  /** Processor time that the process has taken, in milliseconds. */
  double processorMillis() {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      throw stopped(interrupted);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw stopped(interrupted);
    }
  }

  private static IllegalStateException stopped(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(interrupted);
  }
}
