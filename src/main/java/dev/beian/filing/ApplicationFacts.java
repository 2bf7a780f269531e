package dev.beian.filing;

import static dev.beian.filing.Members.object;
import static dev.beian.filing.Members.text;
import static dev.beian.filing.Members.word;
import static dev.beian.filing.Members.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the fact of the application of one case that has been checked. */
final class ApplicationFacts {

  private final JsonNode root;
  private final Intent intent;
  private final @Nullable String provider;
  private final Elapsed elapsed;
  private final List<Website> websites;
  private final List<Server> servers;

  ApplicationFacts(
      JsonNode root,
      Intent intent,
      @Nullable String provider,
      Elapsed elapsed,
      List<Website> websites,
      List<Server> servers) {
    this.root = root;
    this.intent = intent;
    this.provider = provider;
    this.elapsed = elapsed;
    this.websites = websites;
    this.servers = servers;
  }

  Application application() {
    JsonNode node = object(root, "application");
    OrderStatus status = word(node, "status", OrderStatus.class);
    if (status == null && intent != Intent.TRACK && intent != Intent.WITHDRAW) {
      status = OrderStatus.DRAFT;
    }
    Set<OrderChange> changes = words(node, "changes", OrderChange.class);
    return new Application(
        provider,
        words(node, "contents", OrderContent.class),
        changes,
        changes == null ? null : !changes.isEmpty(),
        status,
        status == null ? null : status != OrderStatus.DRAFT,
        elapsed.minutesSince(text(node, "statusSince")),
        word(node, "scope", CancellationScope.class),
        covered(website -> 1),
        covered(Website::domainCount),
        covered(this::serversHere),
        words(node, "documents", Paper.class),
        node.has("documents"),
        word(node, "smsCheck", SmsCheck.class),
        elapsed.minutesSince(text(node, "smsSentAt")));
  }

  /** Sums up what there is of the websites it covers. */
  private @Nullable Integer covered(Counting counting) {
    int sum = 0;
    for (Website website : websites) {
      Boolean without = withoutAccessHere(website);
      Integer counted = Boolean.FALSE.equals(without) ? Integer.valueOf(0) : counting.of(website);
      if (without == null || counted == null) {
        return null;
      }
      sum += counted;
    }
    return sum;
  }

  /** Counts something of a website. */
  @FunctionalInterface
  private interface Counting {
    @Nullable Integer of(Website website);
  }

  private @Nullable Integer serversHere(Website website) {
    int count = 0;
    for (Server server : servers) {
      if (server.website().equals(website)) {
        if (server.here() == null || server.mainland() == null) {
          return null;
        }
        count += server.here() && server.mainland() ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Whether an access filing for all websites would cover this one; to host, only where it is the
   * filer's own and to be hosted here.
   */
  private @Nullable Boolean withoutAccessHere(Website website) {
    Boolean linked = website.linkedHere();
    if (intent != Intent.HOST) {
      return linked == null ? null : !linked;
    }
    Boolean filed = website.filed();
    Boolean hosted = website.hostedHere();
    if (!website.sameFiler()
        || Boolean.TRUE.equals(linked)
        || Boolean.FALSE.equals(filed)
        || Boolean.FALSE.equals(hosted)) {
      return false;
    }
    return (linked == null || filed == null || hosted == null) ? null : true;
  }
}
