package dev.beian.engine;

import dev.beian.decision.Decision.Access;
import dev.beian.decision.Decision.ServerDecision;
import dev.beian.decision.Decision.WebsiteDecision;
import dev.beian.decision.Event;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.decision.Ruling;
import dev.beian.engine.trial.Settlement;
import dev.beian.filing.Server;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers what rules said of websites and servers: the most demanding procedure, the most
 * restricted access.
 */
final class Websites {

  private static final class Said {
    private Optional<Procedure> procedure = Optional.empty();
    private Optional<Reach> now = Optional.empty();
    private Optional<Event> opens = Optional.empty();
    private Optional<Event> closes = Optional.empty();

    void hear(Ruling<Spoken> ruling) {
      procedure = most(procedure, ruling.neededProcedure());
      now = most(now, ruling.reach());
      opens = most(opens, ruling.opening());
      closes = most(closes, ruling.closing());
    }

    void hear(Said other) {
      procedure = most(procedure, other.procedure);
      now = most(now, other.now);
      opens = most(opens, other.opens);
      closes = most(closes, other.closes);
    }

    Optional<Access> access() {
      return now.map(reach -> new Access(reach, opens.orElse(null), closes.orElse(null)));
    }
  }

  private final SubmittedCase submitted;
  private final Map<String, Said> byPointer = new HashMap<>();

  Websites(SubmittedCase submitted, List<Ruling<Spoken>> rulings) {
    this.submitted = submitted;
    for (Ruling<Spoken> ruling : rulings) {
      byPointer.computeIfAbsent(ruling.about().pointer(), pointer -> new Said()).hear(ruling);
    }
  }

  private static <E extends Enum<E>> Optional<E> most(Optional<E> left, Optional<E> right) {
    return Stream.of(left, right).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** What was concluded for each website that the case tells of. */
  List<Brief.Concluded> concluded() {
    return submitted.websites().stream()
        .filter(Website::stated)
        .map(this::whole)
        .map(said -> new Brief.Concluded(said.procedure, said.now, said.opens, said.closes))
        .toList();
  }

  private Said said(String pointer) {
    return byPointer.getOrDefault(pointer, new Said());
  }

  private Said whole(Website website) {
    Said whole = new Said();
    whole.hear(said(website.pointer()));
    servers(website).forEach(server -> whole.hear(said(server.pointer())));
    return whole;
  }

  private List<Server> servers(Website website) {
    return submitted.servers().stream()
        .filter(server -> server.stated() && server.website().equals(website))
        .toList();
  }

  /** The procedure that was named for a website. */
  Optional<Procedure> procedure(Website website) {
    return whole(website).procedure;
  }

  /** Whether anything was said of access to a website. */
  boolean hasAccess(Website website) {
    return whole(website).now.isPresent();
  }

  /** What was said of each website that anything was said of, by JSON Pointer. */
  Map<String, Settlement.State> states() {
    Map<String, Settlement.State> states = new HashMap<>();
    for (Website website : submitted.websites()) {
      Said whole = whole(website);
      if (website.stated() && (whole.procedure.isPresent() || whole.now.isPresent())) {
        states.put(website.pointer(), new Settlement.State(whole.procedure, whole.access()));
      }
    }
    return states;
  }

  /** All websites with what was said of them. */
  List<WebsiteDecision> decisions(Wording wording) {
    List<WebsiteDecision> decisions = new ArrayList<>();
    for (Website website : submitted.websites()) {
      if (website.stated()) {
        Said whole = whole(website);
        decisions.add(
            new WebsiteDecision(
                website.pointer(),
                submitted.domains().stream()
                    .filter(domain -> domain.stated() && domain.website().equals(website))
                    .flatMap(domain -> wording.names().name(domain).stream())
                    .toList(),
                whole.procedure.orElse(null),
                whole.procedure.map(wording.names()::procedure).orElse(null),
                whole.access().orElse(null),
                servers(website).stream().map(server -> decision(server, website)).toList()));
      }
    }
    return List.copyOf(decisions);
  }

  private ServerDecision decision(Server server, Website website) {
    Said own = new Said();
    own.hear(said(server.pointer()));
    boolean served = Boolean.TRUE.equals(server.here()) && Boolean.TRUE.equals(server.mainland());
    if (served) {
      own.hear(said(website.pointer()));
    }
    return new ServerDecision(
        server.pointer(), own.procedure.orElse(null), own.access().orElse(null));
  }
}
