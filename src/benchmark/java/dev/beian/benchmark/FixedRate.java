package dev.beian.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A load generator with a fixed rate, in a process of its own. Each connection has a timetable, and
 * the time of a request runs from when it was due, not from when it was sent: a server that falls
 * behind cannot hide it by slowing the generator down.
 */
public final class FixedRate {

  private static final Pattern RESULT = Pattern.compile("RESULT (\\S+) (\\S+)");
  private static final String LENGTH = "content-length:";
  private static final double NANOS = 1e9;
  private static final double NANOS_IN_MILLI = 1e6;

  /** Milliseconds within which half, and 99 of 100, requests were answered. */
  record Latency(double p50, double p99) {}

  private FixedRate() {}

  /** Runs a generator and returns what it measured. */
  static Latency measure(String url, Path body, int rate, int connections, int seconds) {
    String printed =
        Processes.run(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FixedRate.class.getName(),
                url,
                body.toString(),
                Integer.toString(rate),
                Integer.toString(connections),
                Integer.toString(seconds)));
    Matcher result = RESULT.matcher(printed);
    if (!result.find()) {
      throw new IllegalStateException(printed);
    }
    return new Latency(Double.parseDouble(result.group(1)), Double.parseDouble(result.group(2)));
  }

  /** Arguments: address, file of the request body, requests a second, connections, seconds. */
  public static void main(String[] arguments) throws Exception {
    URI address = URI.create(arguments[0]);
    byte[] request = request(address, Files.readAllBytes(Path.of(arguments[1])));
    int rate = Integer.parseInt(arguments[2]);
    int connections = Integer.parseInt(arguments[3]);
    int seconds = Integer.parseInt(arguments[4]);
    // The first second is for the generator to warm up and is not counted.
    long start = System.nanoTime() + (long) (NANOS / 10);
    int each = (seconds + 1) * rate / connections;
    int counted = seconds * rate / connections;
    ExecutorService threads = Executors.newFixedThreadPool(connections, FixedRate::daemon);
    List<Callable<long[]>> work =
        IntStream.range(0, connections)
            .<Callable<long[]>>mapToObj(
                one ->
                    () -> {
                      long first = start + (long) (one * NANOS / rate);
                      return connection(address, request, first, NANOS * connections / rate, each);
                    })
            .toList();
    long[] all = new long[0];
    for (Future<long[]> one : threads.invokeAll(work)) {
      long[] times = one.get();
      int length = all.length;
      all = Arrays.copyOf(all, length + counted);
      System.arraycopy(times, times.length - counted, all, length, counted);
    }
    Arrays.sort(all);
    System.out.printf(Locale.ROOT, "RESULT %.3f %.3f%n", at(all, 0.50), at(all, 0.99));
  }

  /** A thread that keeps no process alive after a failure. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / NANOS_IN_MILLI;
  }

  private static byte[] request(URI address, byte[] body) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        ("POST "
                + address.getPath()
                + " HTTP/1.1\r\nHost: "
                + address.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    request.write(body);
    return request.toByteArray();
  }

  private static long[] connection(
      URI address, byte[] request, long first, double between, int requests) throws IOException {
    long[] times = new long[requests];
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      OutputStream out = socket.getOutputStream();
      for (int i = 0; i < requests; i++) {
        long due = first + (long) (i * between);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        out.write(request);
        answer(in);
        times[i] = System.nanoTime() - due;
      }
    }
    return times;
  }

  private static void answer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status);
    }
    boolean chunked = false;
    long length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String lower = header.toLowerCase(Locale.ROOT);
      chunked |= lower.equals("transfer-encoding: chunked");
      if (lower.startsWith(LENGTH)) {
        length = Long.parseLong(lower.substring(LENGTH.length()).strip());
      }
    }
    if (chunked) {
      do {
        length = Long.parseLong(line(in), 16);
        in.skipNBytes(length);
        line(in);
      } while (length > 0);
    } else {
      in.skipNBytes(length);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
