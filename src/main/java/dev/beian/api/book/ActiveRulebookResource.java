package dev.beian.api.book;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.beian.api.KeptRulebooks;
import dev.beian.api.RulebookMetrics;
import dev.beian.api.wording.Language;
import dev.beian.filing.NotJsonException;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookStore;
import dev.beian.rulebook.RulebookStore.State;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;

/** Which of the kept rulebooks decides. */
@Path("/v1/rulebook/active")
public final class ActiveRulebookResource {

  private static final Logger LOG = Logger.getLogger(ActiveRulebookResource.class);

  private final RulebookStore store;
  private final KeptRulebooks kept;
  private final RulebookMetrics metrics;
  private final ObjectMapper json;

  ActiveRulebookResource(
      RulebookStore store, KeptRulebooks kept, RulebookMetrics metrics, ObjectMapper json) {
    this.store = store;
    this.kept = kept;
    this.metrics = metrics;
    this.json = json;
  }

  /** Calls a kept rulebook back: it decides until the folder holds another than it does now. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public RulebookState callBack(String body, @Context HttpHeaders headers) throws NotJsonException {
    Rulebook before = store.active();
    State now = store.callBack(kept.one(hash(body)));
    Rulebook active = now.active().rulebook();
    metrics.decides(active);
    LOG.warnf(
        "rulebook %s was called back and decides from now on; before: %s",
        active.hash(), before.hash());
    return StateViews.view(now, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private String hash(String body) throws NotJsonException {
    try {
      return json.readTree(body).path("hash").asText();
    } catch (JsonProcessingException notJson) {
      JsonLocation place = notJson.getLocation();
      throw place == null
          ? new NotJsonException(1, 1)
          : new NotJsonException(place.getLineNr(), place.getColumnNr());
    }
  }
}
