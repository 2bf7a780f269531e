package dev.beian.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.beian.api.wording.Language;
import dev.beian.filing.NotJsonException;
import io.smallrye.common.annotation.NonBlocking;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions. */
@Path("/v1/decisions")
public final class DecisionResource {

  private static final String VARY = HttpHeaders.ACCEPT_LANGUAGE + ", Prefer";
  private static final Buffer NOTHING = Buffer.buffer();

  private final DecisionService service;

  DecisionResource(DecisionService service) {
    this.service = service;
  }

  /**
   * Decides a case. It never waits for anything, so it stays on the thread that read the case. The
   * answer is written whole, so that it has a length and is not sent in chunks.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  public byte[] decide(
      @Context RoutingContext exchange, @QueryParam("rulebook") @Nullable String rulebook)
      throws NotJsonException, JsonProcessingException {
    Buffer body = exchange.body().buffer();
    Wishes wishes = Wishes.of(exchange.request());
    byte[] answer =
        service.answer(
            (body == null ? NOTHING : body).getBytes(),
            Optional.ofNullable(rulebook),
            Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
            wishes);
    exchange.response().putHeader(HttpHeaders.VARY, VARY);
    wishes.preference().ifPresent(one -> exchange.response().putHeader("Preference-Applied", one));
    return answer;
  }
}
