package dev.beian.api.check;

import dev.beian.api.SentBody;
import dev.beian.api.problem.CheckBusyException;
import dev.beian.api.wording.Language;
import dev.beian.engine.Decider;
import dev.beian.rulebook.FaultWords;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import dev.beian.scenario.ScenarioRunner;
import dev.beian.scenario.check.CheckView;
import dev.beian.scenario.check.Checked;
import dev.beian.scenario.check.Deadline;
import dev.beian.scenario.check.FolderCheck;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks folders that are sent. */
@Path("/v1/rulebook/check")
public final class CheckResource {

  private final ScenarioRunner runner;
  private final Duration limit;
  private final Semaphore one = new Semaphore(1);

  CheckResource(Decider decider, @ConfigProperty(name = "beian.rules.check-limit") Duration limit) {
    this.runner = new ScenarioRunner(decider);
    this.limit = limit;
  }

  /** Checks a folder as the command does; it decides nothing. One at a time. */
  @POST
  @Consumes({"application/zip", MediaType.MULTIPART_FORM_DATA})
  @Produces(MediaType.APPLICATION_JSON)
  @Blocking
  public CheckView check(@Context RoutingContext exchange, @Context HttpHeaders headers) {
    if (!one.tryAcquire()) {
      throw new CheckBusyException();
    }
    try {
      String language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
      return CheckView.of(
          checked(sent(exchange, headers)), Optional.empty(), FaultWords.in(language));
    } finally {
      one.release();
    }
  }

  private static Map<String, String> sent(RoutingContext exchange, HttpHeaders headers) {
    byte[] body = SentBody.of(exchange);
    return SentBody.isForm(exchange)
        ? SentForm.read(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
        : SentArchive.read(body);
  }

  private Checked checked(Map<String, String> files) {
    Deadline deadline = Deadline.in(limit);
    FolderCheck check =
        new FolderCheck(
            (rulebook, scenarios) ->
                scenarios.stream()
                    .map(
                        scenario -> {
                          deadline.orEnd();
                          return runner.run(rulebook, scenario);
                        })
                    .toList(),
            deadline);
    try {
      return check.check(RulesFolder.of(files));
    } catch (RulebookRejectedException noFolder) {
      return new Checked(
          Optional.empty(), noFolder.faults(), List.of(), Optional.empty(), Duration.ZERO);
    }
  }
}
