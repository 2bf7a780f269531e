package dev.beian.filing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application (订单): what is, or is to be, submitted to the target provider.
 *
 * @param provider id of the target provider
 * @param contents what it asks for
 * @param changes filed items that it would alter
 * @param altersData whether it would alter any
 * @param status where it stands
 * @param submitted whether it has left the draft
 * @param minutesInStatus whole minutes since it reached that status, up to the instant the case is
 *     decided for
 * @param scope how much of a filing it cancels
 * @param websiteCount number of websites it covers: those of the case that have no access at the
 *     provider yet
 * @param domainCount number of their domain names
 * @param serverCount number of servers of the provider in the mainland that are to serve them
 * @param documents papers that go with it; never asked for
 * @param documentsStated whether the case tells the papers, so that one not told is lacking
 * @param smsCheck where the text-message check stands; never asked for
 * @param minutesSinceSms whole minutes since the code was sent; never asked for
 */
public record Application(
    @From("/provider") @Nullable String provider,
    @Nullable Set<OrderContent> contents,
    @Nullable Set<OrderChange> changes,
    @From("changes") @Nullable Boolean altersData,
    @Nullable OrderStatus status,
    @From("status") @Nullable Boolean submitted,
    @From(value = "statusSince", measure = "minutes") @Nullable Long minutesInStatus,
    @Nullable CancellationScope scope,
    @From(value = "/websites", measure = "count") @Nullable Integer websiteCount,
    @From(value = "/websites", measure = "domains") @Nullable Integer domainCount,
    @From(value = "/websites", measure = "servers") @Nullable Integer serverCount,
    @Nullable Set<Paper> documents,
    @From("documents") boolean documentsStated,
    @Nullable SmsCheck smsCheck,
    @From(value = "smsSentAt", measure = "minutes") @Nullable Long minutesSinceSms)
    implements Fact {

  @Override
  @From({})
  public String pointer() {
    return "/application";
  }

  /** Its place: the engine asks for this with every decision, and no case data belongs in a log. */
  @Override
  public String toString() {
    return pointer();
  }

  @Override
  public int hashCode() {
    return pointer().hashCode();
  }
}
