package dev.beian.api.problem;

import dev.beian.api.wording.Language;
import dev.beian.filing.NotJsonException;
import dev.beian.rulebook.matching.ExplodingRuleException;
import dev.beian.scenario.check.TookTooLongException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers every request that failed with a problem, whichever part of the server noticed. */
public final class ProblemAnswers {

  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

  /** Seconds after which another check has probably ended. */
  private static final String SOON = "5";

  private final Problems problems;
  private final AllowedMethods allowed;

  ProblemAnswers(Problems problems, AllowedMethods allowed) {
    this.problems = problems;
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response faulty(CaseFaultsException faulty, RoutingContext exchange) {
    return answer(problems.of(faulty.faults(), language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response invalid(InvalidParameterException invalid, RoutingContext exchange) {
    return answer(problems.of(invalid, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response notJson(NotJsonException notJson, RoutingContext exchange) {
    return answer(problems.of(notJson, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response unknown(UnknownRulebookException unknown, RoutingContext exchange) {
    return answer(problems.of(unknown, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response exploding(ExplodingRuleException exploding, RoutingContext exchange) {
    LOG.warnf("a case was not decided: rule %s tries too much", exploding.rule());
    return answer(problems.of(exploding, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response unfit(UnfitArchiveException unfit, RoutingContext exchange) {
    return answer(problems.of(unfit, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response busy(CheckBusyException busy, RoutingContext exchange) {
    exchange.response().putHeader(HttpHeaders.RETRY_AFTER, SOON);
    return answer(problems.of(ProblemType.CHECK_BUSY, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response tooLong(TookTooLongException tooLong, RoutingContext exchange) {
    return answer(problems.of(tooLong, language(exchange)), exchange);
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refused, RoutingContext exchange) {
    int status = refused.getResponse().getStatus();
    if (refused instanceof NotAllowedException) {
      exchange.response().putHeader(HttpHeaders.ALLOW, allowed.at(exchange.request().path()));
    }
    return answer(problem(status, refused, exchange), exchange);
  }

  @ServerExceptionMapper
  Response failed(Throwable failure, RoutingContext exchange) {
    return answer(problem(ProblemType.INTERNAL.status(), failure, exchange), exchange);
  }

  /**
   * Answers what failed before or beside the resources. Where an answer has begun, or the caller is
   * gone, the connection ends.
   */
  public void answer(RoutingContext exchange) {
    HttpServerResponse response = exchange.response();
    if (response.closed() || response.headWritten()) {
      LOG.debug("nobody is left to answer", exchange.failure());
      exchange.request().connection().close();
      return;
    }
    int status = exchange.statusCode() < 0 ? 500 : exchange.statusCode();
    Problem problem = problem(status, exchange.failure(), exchange);
    spoken(exchange);
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Buffer.buffer(problems.answered(problem)));
  }

  private Problem problem(int status, @Nullable Throwable cause, RoutingContext exchange) {
    ProblemType type = ProblemType.ofStatus(status);
    if (type == ProblemType.INTERNAL) {
      LOG.error("a request failed", cause);
    }
    return problems.of(type, language(exchange));
  }

  private Response answer(Problem problem, RoutingContext exchange) {
    spoken(exchange);
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(problems.answered(problem))
        .build();
  }

  private static void spoken(RoutingContext exchange) {
    exchange
        .response()
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(exchange))
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static String language(RoutingContext exchange) {
    return Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
