package dev.beian.api.book;

import dev.beian.api.wording.Language;
import dev.beian.filing.Notations;
import dev.beian.rulebook.RulebookStore;
import dev.beian.rulebook.RulebookStore.State;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;

/** The active rulebook. */
@Path("/v1/rulebook")
public final class RulebookResource {

  private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

  private final RulebookStore store;
  private final RulebookPage page;
  private final Traces traces;
  private final Clock clock;

  RulebookResource(RulebookStore store, RulebookPage page, Traces traces, Clock clock) {
    this.store = store;
    this.page = page;
    this.traces = traces;
    this.clock = clock;
  }

  /** The rulebook: for programs as JSON, for people as a page. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  public Response rulebook(@Context HttpHeaders headers, @Context RoutingContext exchange) {
    exchange.response().putHeader(HttpHeaders.VARY, VARY);
    String language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    RulebookView view = view(language);
    ResponseBuilder answer =
        wantsPage(headers)
            ? Response.ok(page.of(view, language), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", RulebookPage.CONTENT_POLICY)
            : Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
    return answer.build();
  }

  private static boolean wantsPage(HttpHeaders headers) {
    for (MediaType wanted : headers.getAcceptableMediaTypes()) {
      if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return false;
      }
      if (wanted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
        return true;
      }
    }
    return false;
  }

  private RulebookView view(String language) {
    LocalDate today = LocalDate.now(clock.withZone(Notations.ZONE));
    State state = store.state();
    return RulebookViews.view(state, language, today, traces.of(state.active().rulebook()));
  }
}
