package dev.beian.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator {@code wrk}: as many requests as a number of connections can take. */
final class Wrk {

  private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+)");
  private static final double MICROS = 1e6;

  private final int connections;

  Wrk(int connections) {
    this.connections = connections;
  }

  /** Installs the generator where it is missing. */
  static void require() {
    if (present()) {
      return;
    }
    System.err.println("wrk is missing; installing it: apt-get install wrk");
    try {
      Processes.run(List.of("apt-get", "update"));
      Processes.run(List.of("apt-get", "install", "-y", "--no-install-recommends", "wrk"));
    } catch (IllegalStateException failed) {
      throw new IllegalStateException(
          "the benchmarks need the load generator wrk: apt-get install wrk", failed);
    }
  }

  private static boolean present() {
    return Files.isExecutable(Path.of("/usr/bin/wrk"))
        || Files.isExecutable(Path.of("/usr/local/bin/wrk"));
  }

  /** Writes the script that makes each request: no two in a row are the same. */
  static Path script(Path file, byte[] body) {
    String[] parts = new String(body, StandardCharsets.UTF_8).split(Cases.NUMBER, -1);
    String lua =
        """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        local parts = {[====[%s]====]}
        local sent = 0
        request = function()
          sent = sent + 1
          wrk.body = table.concat(parts, string.format("%%0%dd", sent %% 1000000))
          return wrk.format()
        end
        done = function(summary, latency, requests)
          local e = summary.errors
          local failed = e.connect + e.read + e.write + e.status + e.timeout
          io.write(string.format("RESULT %%d %%d %%d\\n", summary.requests, summary.duration, failed))
        end
        """
            .formatted(String.join("]====], [====[", parts), Cases.NUMBER.length());
    try {
      return Files.writeString(file, lua);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * What came of a load.
   *
   * @param requests how many requests were answered
   * @param perSecond how many of them in a second
   */
  record Answered(long requests, double perSecond) {}

  /** Sends requests to an endpoint, the next on each connection when the last is answered. */
  Answered load(String url, Path script, int seconds) {
    String printed =
        Processes.run(
            List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                url));
    Matcher result = RESULT.matcher(printed);
    if (!result.find() || !result.group(3).equals("0")) {
      throw new IllegalStateException("not every request was answered:\n" + printed);
    }
    long requests = Long.parseLong(result.group(1));
    return new Answered(requests, requests / (Long.parseLong(result.group(2)) / MICROS));
  }
}
