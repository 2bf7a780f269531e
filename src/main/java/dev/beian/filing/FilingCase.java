package dev.beian.filing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The case as a whole: what is asked, about which access provider, as of when.
 *
 * @param intent what the caller wants to do
 * @param provider id of the access provider the question is about
 * @param providerOnFile whether the rulebook has a folder for that provider
 * @param asOf the instant whose rules and figures decide
 * @param cancelsAccess whether it ends access at the provider, by its intent or its application
 * @param cancelsFiling whether it ends the filing, by its intent or its application
 * @param mixesCancellation whether its application asks for a cancellation and for something else
 * @param noticeFromAuthority whether the administration's request to verify and update has arrived
 * @param noticeOverdue whether the day set in that request is over
 * @param websiteCount number of websites of the case
 */
public record FilingCase(
    Intent intent,
    @Nullable String provider,
    @From("provider") @Nullable Boolean providerOnFile,
    @From("asOf") OffsetDateTime asOf,
    @From({"intent", "application/contents"}) @Nullable Boolean cancelsAccess,
    @From({"intent", "application/contents"}) @Nullable Boolean cancelsFiling,
    @From({"intent", "application/contents"}) @Nullable Boolean mixesCancellation,
    boolean noticeFromAuthority,
    @From("noticeDueOn") @Nullable Boolean noticeOverdue,
    @From(value = "websites", measure = "count") @Nullable Integer websiteCount)
    implements Fact {

  @Override
  @From({})
  public String pointer() {
    return "";
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
