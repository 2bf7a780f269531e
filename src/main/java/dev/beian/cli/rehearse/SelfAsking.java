package dev.beian.cli.rehearse;

import dev.beian.api.openapi.Examples;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service, started, asking itself over HTTP what clients ask, and ended. */
public final class SelfAsking implements QuarkusApplication {

  private static final List<String> READ =
      List.of("/q/health", "/q/metrics", "/v1/rulebook", "/openapi");
  private static final String DECISIONS = "/v1/decisions";
  private static final String JSON = "application/json";

  /** A case that nothing is known about, and one that is none. */
  private static final List<String> UNUSUAL =
      List.of("{\"intent\":\"HOST\"}", "{\"intnt\":\"HOST\"}");

  @Override
  public int run(String... arguments) throws IOException {
    for (String example : Examples.all().values()) {
      ask(DECISIONS, JSON, example);
    }
    String one = Examples.all().values().iterator().next();
    ask(DECISIONS + "?explain=full&whatIf=true", JSON, one);
    ask(DECISIONS + "?explain=full&whatIf=true", "text/html", one);
    ask(DECISIONS, "text/markdown", one);
    for (String unusual : UNUSUAL) {
      ask(DECISIONS, JSON, unusual);
    }
    for (String path : READ) {
      answered(connection(path, "*/*"));
    }
    return 0;
  }

  private static void ask(String path, String accepted, String submitted) throws IOException {
    HttpURLConnection connection = connection(path, accepted);
    connection.setRequestProperty("Content-Type", JSON);
    connection.setDoOutput(true);
    connection.getOutputStream().write(submitted.getBytes(StandardCharsets.UTF_8));
    answered(connection);
  }

  private static HttpURLConnection connection(String path, String accepted) throws IOException {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    URI address = URI.create("http://127.0.0.1:" + port + path);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    Map.of("Accept", accepted, "Accept-Language", "en").forEach(connection::setRequestProperty);
    return connection;
  }

  private static void answered(HttpURLConnection connection) throws IOException {
    boolean refused = connection.getResponseCode() / 100 != 2;
    try (InputStream answer = refused ? connection.getErrorStream() : connection.getInputStream()) {
      answer.readAllBytes();
    }
  }
}
