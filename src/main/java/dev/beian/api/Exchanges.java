package dev.beian.api;

import dev.beian.api.problem.AllowedMethods;
import dev.beian.api.problem.ProblemAnswers;
import dev.beian.api.problem.ProblemType;
import dev.beian.api.wording.Language;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every request and answer has in common: an id, headers, a limit, and a problem at worst. */
@Singleton
public final class Exchanges {

  /** The header that names a request. */
  public static final String REQUEST_ID = "X-Request-Id";

  private static final Logger LOG = Logger.getLogger(Exchanges.class);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String API = "/v1/*";

  /** Before everything else, and in this order. */
  private static final int FIRST = -1000;

  private final ProblemAnswers problems;
  private final AllowedMethods allowed;

  Exchanges(ProblemAnswers problems, AllowedMethods allowed) {
    this.problems = problems;
    this.allowed = allowed;
  }

  void install(@Observes Router router) {
    router.route().order(FIRST).handler(Exchanges::begin).failureHandler(problems::answer);
    router.route().order(FIRST + 1).handler(Exchanges::limit);
    router.route(API).order(FIRST + 2).handler(Exchanges::speak);
    router.options(API).order(FIRST + 3).handler(this::offer);
    router.post(API).order(FIRST + 3).handler(Exchanges::admit);
    router.post(API).order(FIRST + 3).handler(SentBody::read);
  }

  private static void begin(RoutingContext exchange) {
    String id = id(exchange.request().getHeader(REQUEST_ID));
    MDC.put("requestId", id);
    HttpServerResponse response = exchange.response();
    response.putHeader(REQUEST_ID, id).putHeader("X-Content-Type-Options", "nosniff");
    if (LOG.isDebugEnabled()) {
      logged(exchange, System.nanoTime());
    }
    exchange.next();
  }

  private static String id(@Nullable String offered) {
    return offered != null && ID.matcher(offered).matches()
        ? offered
        : Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
  }

  private static void logged(RoutingContext exchange, long start) {
    HttpServerRequest request = exchange.request();
    exchange.addEndHandler(
        ended ->
            LOG.debugf(
                "%s %s %d %.1f ms",
                request.method(),
                request.path(),
                exchange.response().getStatusCode(),
                (System.nanoTime() - start) / 1e6));
  }

  private static void limit(RoutingContext exchange) {
    String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    long longest = SentBody.isForm(exchange) ? SentBody.LONGEST_FORM : SentBody.LONGEST;
    if (length != null && Long.parseLong(length) > longest) {
      exchange.request().resume();
      exchange.fail(ProblemType.BODY_TOO_LARGE.status());
    } else {
      exchange.next();
    }
  }

  private static void speak(RoutingContext exchange) {
    exchange
        .response()
        .putHeader(
            HttpHeaders.CONTENT_LANGUAGE,
            Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    exchange.next();
  }

  private void offer(RoutingContext exchange) {
    String methods = allowed.at(exchange.request().path());
    if (methods.isEmpty()) {
      exchange.fail(ProblemType.NOT_FOUND.status());
    } else {
      exchange.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, methods).end();
    }
  }

  /** A compressed body is not unpacked: the limit holds for what is read as for what is sent. */
  private static void admit(RoutingContext exchange) {
    String encoding = exchange.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      exchange.request().resume();
      exchange.next();
    } else {
      exchange.fail(ProblemType.UNSUPPORTED_MEDIA_TYPE.status());
    }
  }
}
