package dev.beian.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.Eventually;
import dev.beian.api.openapi.Examples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The full rulebook, changed again and again while cases are decided. The benchmarks do the same
 * two hundred times.
 */
@QuarkusTest
@TestProfile(FullRulebook.class)
class ReloadUnderLoadTest {

  private static final int FIRST = 2;
  private static final int RELOADS = 6;
  private static final int CALLERS = 4;

  /** A rulebook that defines classes of its own defines more than that. */
  private static final int MOST_CLASSES_PER_RELOAD = 30;

  private static final Path TEXTS = FullRulebook.FOLDER.resolve("texts/en.yaml");
  private static final Pattern CODE = Pattern.compile("(?m)^( {2}access-filing-required: \")");
  private static final Pattern ANSWER =
      Pattern.compile("\"hash\":\"(sha256:[0-9a-f]+)\".*?\"message\":\"(?:Version (\\d+)\\.)?");

  @TestHTTPResource(Requests.DECISIONS)
  URI decisions;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> versions = new ConcurrentHashMap<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answers = new AtomicInteger();

  /** Decides once; the words of the answer must be those of the rulebook it names. */
  private String version() {
    HttpRequest request =
        HttpRequest.newBuilder(decisions)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(Examples.all().get("tencent-cloud/host")))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      Matcher found = ANSWER.matcher(answer.body());
      if (answer.statusCode() != 200 || !found.find()) {
        failures.add(answer.statusCode() + " " + answer.body());
        return "";
      }
      answers.incrementAndGet();
      String version = String.valueOf(found.group(2));
      String first = versions.putIfAbsent(found.group(1), version);
      if (first != null && !first.equals(version)) {
        failures.add(found.group(1) + " said version " + first + " and " + version);
      }
      return version;
    } catch (IOException lost) {
      failures.add(lost.toString());
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private void reload(String texts, int number) {
    ChangingRulebook.write(TEXTS, CODE.matcher(texts).replaceFirst("$1Version " + number + ". "));
    Eventually.that(
        "version " + number + " decides", () -> version().equals(Integer.toString(number)));
  }

  private static int classes() {
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  @Test
  void noRequestIsLostAndNoAnswerMixesRulebooksAndNothingStaysBehind() throws Exception {
    String texts = ChangingRulebook.read(TEXTS);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      for (int i = 0; i < CALLERS; i++) {
        callers.execute(
            () -> {
              while (!over.get()) {
                version();
              }
            });
      }
      for (int i = 0; i < FIRST; i++) {
        reload(texts, i);
      }
      int before = classes();
      for (int i = FIRST; i < RELOADS; i++) {
        reload(texts, i);
      }
      assertThat(classes() - before).isLessThan(MOST_CLASSES_PER_RELOAD * (RELOADS - FIRST));
    } finally {
      over.set(true);
      callers.shutdown();
      assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(failures).isEmpty();
    assertThat(answers.get()).isGreaterThan(RELOADS);
    assertThat(versions).hasSizeGreaterThanOrEqualTo(RELOADS);
  }
}
