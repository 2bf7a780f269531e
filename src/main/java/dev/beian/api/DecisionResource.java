package dev.beian.api;

import dev.beian.api.DecisionService.Begun;
import dev.beian.api.page.DecisionPages;
import dev.beian.api.page.DecisionPages.Form;
import dev.beian.api.wording.Language;
import dev.beian.filing.NotJsonException;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions. */
@Path("/v1/decisions")
public final class DecisionResource {

  private static final String MARKDOWN = "text/markdown";
  private static final String VARY =
      HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE + ", Prefer";
  private static final Buffer NOTHING = Buffer.buffer();

  private final DecisionService service;
  private final WorkerExecutor workers;

  DecisionResource(DecisionService service, Vertx vertx) {
    this.service = service;
    // Deciding waits for nothing: more threads than processors would only take turns.
    this.workers =
        vertx.createSharedWorkerExecutor(
            "beian-decisions", Runtime.getRuntime().availableProcessors());
  }

  /**
   * Decides a case. That waits for nothing, so it stays on the thread that read the case, unless
   * facts have to be tried or rules explained: others are read and decided meanwhile. The answer is
   * written whole, so that it has a length and is not sent in chunks.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  public Uni<byte[]> decide(
      @Context RoutingContext exchange, @QueryParam("rulebook") @Nullable String rulebook)
      throws Exception {
    Wishes wishes = Wishes.of(exchange.request());
    Begun begun =
        service.begin(body(exchange), Optional.ofNullable(rulebook), language(exchange), wishes);
    if (begun.isQuick()) {
      byte[] answer = begun.rest().call();
      heed(wishes, exchange);
      return Uni.createFrom().item(answer);
    }
    return Uni.createFrom()
        .completionStage(() -> workers.executeBlocking(begun.rest(), false).toCompletionStage())
        .invoke(() -> heed(wishes, exchange));
  }

  /** The same for people, as a page that stands for itself. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.TEXT_HTML)
  public Response page(
      @Context RoutingContext exchange, @QueryParam("rulebook") @Nullable String rulebook)
      throws NotJsonException {
    return Response.ok(
            shown(exchange, rulebook, Form.HTML), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Content-Security-Policy", DecisionPages.CONTENT_POLICY)
        .build();
  }

  /** The same for people, as Markdown. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MARKDOWN)
  public Response markdown(
      @Context RoutingContext exchange, @QueryParam("rulebook") @Nullable String rulebook)
      throws NotJsonException {
    return Response.ok(shown(exchange, rulebook, Form.MARKDOWN), MARKDOWN + ";charset=UTF-8")
        .build();
  }

  private String shown(RoutingContext exchange, @Nullable String rulebook, Form form)
      throws NotJsonException {
    Wishes wishes = Wishes.of(exchange.request());
    String page =
        service.page(
            body(exchange), Optional.ofNullable(rulebook), language(exchange), wishes, form);
    heed(wishes, exchange);
    return page;
  }

  private static void heed(Wishes wishes, RoutingContext exchange) {
    exchange.response().putHeader(HttpHeaders.VARY, VARY);
    wishes.preference().ifPresent(one -> exchange.response().putHeader("Preference-Applied", one));
  }

  private static byte[] body(RoutingContext exchange) {
    Buffer body = exchange.body().buffer();
    return (body == null ? NOTHING : body).getBytes();
  }

  private static String language(RoutingContext exchange) {
    return Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
