package dev.beian.api.book;

import dev.beian.api.wording.Language;
import dev.beian.filing.Notations;
import dev.beian.rulebook.RulebookStore;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;

/** The active rulebook. */
@Path("/v1/rulebook")
public final class RulebookResource {

  private final RulebookStore store;
  private final RulebookPage page;
  private final Clock clock;

  RulebookResource(RulebookStore store, RulebookPage page, Clock clock) {
    this.store = store;
    this.page = page;
    this.clock = clock;
  }

  /** The rulebook for programs. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public RulebookView rulebook(@Context HttpHeaders headers) {
    return view(language(headers));
  }

  /** The rulebook for people. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public String page(@Context HttpHeaders headers, @Context RoutingContext exchange) {
    exchange.response().putHeader("Content-Security-Policy", RulebookPage.CONTENT_POLICY);
    String language = language(headers);
    return page.of(view(language), language);
  }

  private RulebookView view(String language) {
    LocalDate today = LocalDate.now(clock.withZone(Notations.ZONE));
    return RulebookViews.view(store.active(), language, today);
  }

  private static String language(HttpHeaders headers) {
    return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
