package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.ChangedItem;
import dev.beian.filing.DomainOwner;
import java.util.List;
import java.util.function.Consumer;

/** In what websites, their domain names and their servers differ. */
final class WebsiteDimensions {

  private static final List<ChangedItem> CHANGES =
      List.of(
          ChangedItem.NAME,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.CONTENT,
          ChangedItem.DOMAIN);

  private final Dimensions all = new Dimensions();

  private WebsiteDimensions() {}

  static List<Dimension> of(Constants constants) {
    WebsiteDimensions websites = new WebsiteDimensions();
    websites.number(constants);
    websites.filing();
    websites.domains();
    websites.state();
    websites.other();
    return websites.all.all();
  }

  private void number(Constants constants) {
    all.add("websites", constants.counts(), (draft, count) -> draft.websites = count);
    all.add("websites told", List.of(true, false), (draft, told) -> draft.websitesTold = told);
  }

  private void filing() {
    all.addCentralOrAbsent("filing of the website", filings(), (draft, one) -> one.accept(draft));
    all.addOrAbsent(
        "filed by the filer",
        List.of(true, false),
        (draft, same) -> ofFiling(draft, filing -> filing.put("sameFiler", same)));
    all.add(
        "original provider",
        List.<Consumer<Draft>>of(
            draft -> {},
            draft -> ofFiling(draft, filing -> filing.put("originalProvider", draft.provider)),
            draft -> ofFiling(draft, filing -> filing.remove("originalProvider"))),
        (draft, one) -> one.accept(draft));
    all.addCentralOrAbsent("servers", servers(), (draft, one) -> one.accept(draft));
  }

  private static List<Consumer<Draft>> filings() {
    return List.of(
        draft -> draft.website.set("filing", Draft.ofWebsite("ACTIVE", Draft.ELSEWHERE)),
        draft -> draft.website.putNull("filing"),
        draft -> draft.website.set("filing", Draft.ofWebsite("ACTIVE", draft.provider)),
        draft ->
            draft.website.set("filing", Draft.ofWebsite("ACTIVE", Draft.ELSEWHERE, draft.provider)),
        draft -> draft.website.set("filing", Draft.ofWebsite("ACTIVE")),
        draft -> draft.website.set("filing", Draft.ofWebsite("CANCELLED")),
        draft -> draft.website.putObject("filing"),
        draft -> draft.website.putObject("filing").put("status", "ACTIVE"));
  }

  private static void ofFiling(Draft draft, Consumer<ObjectNode> change) {
    if (draft.website.get("filing") instanceof ObjectNode filing) {
      change.accept(filing);
    }
  }

  private static List<Consumer<Draft>> servers() {
    return List.of(
        draft -> Draft.server(draft.website, draft.provider, "CN", false),
        draft -> Draft.server(draft.website, draft.provider, "CN", true),
        draft -> Draft.server(draft.website, draft.provider, "HK", false),
        draft -> Draft.server(draft.website, Draft.ELSEWHERE, "CN", true),
        draft -> {
          Draft.server(draft.website, draft.provider, "CN", false);
          Draft.server(draft.website, draft.provider, "HK", true);
        },
        draft -> {
          Draft.server(draft.website, Draft.ELSEWHERE, "CN", true);
          Draft.server(draft.website, draft.provider, "CN", false);
        },
        draft -> draft.website.putArray("servers"),
        draft -> draft.website.putArray("servers").addObject().put("provider", draft.provider),
        draft -> draft.website.putArray("servers").addObject().put("region", "CN"));
  }

  private void domains() {
    all.add("domains", List.of(1, 2, 0), (draft, count) -> draft.domains = count);
    all.addOrAbsent(
        "owner",
        List.of(DomainOwner.values()),
        (draft, owner) -> draft.domain.put("owner", owner.name()));
    all.addOrAbsent(
        "registered here",
        List.of(true, false),
        (draft, here) -> draft.domain.put("registrar", here ? draft.provider : Draft.ELSEWHERE));
    all.addOrAbsent(
        "wanted", List.of(true, false), (draft, wanted) -> draft.domain.put("wanted", wanted));
    all.add(
        "other domain",
        List.<Consumer<ObjectNode>>of(
            domain -> {},
            domain -> domain.put("wanted", false),
            domain -> domain.put("owner", DomainOwner.OTHER.name()),
            domain -> domain.put("registrar", "another-registrar"),
            domain -> domain.remove("owner")),
        (draft, difference) -> draft.otherDomain.add(difference));
  }

  private void state() {
    all.addOrAbsent(
        "changes of the website",
        Lists.atMostOne(CHANGES),
        (draft, some) -> draft.website.set("changed", Draft.texts(some)));
    all.addOrAbsent(
        "leaving",
        List.of(List.<String>of(), List.of(Draft.ELSEWHERE)),
        (draft, some) -> draft.website.set("leaving", Draft.texts(some)));
    all.addOrAbsent(
        "reachable", List.of(true, false), (draft, seen) -> draft.website.put("reachable", seen));
    all.addOrAbsent(
        "ping", List.of(true, false), (draft, one) -> draft.website.put("pingAnswers", one));
    all.addOrAbsent(
        "runs on", List.of(true, false), (draft, one) -> draft.website.put("keepsRunning", one));
  }

  private void other() {
    all.add(
        "filing of another website",
        List.<Consumer<Draft>>of(
            draft -> {},
            draft -> other(draft, site -> site.putNull("filing")),
            draft -> filedOther(draft, Draft.ofWebsite("ACTIVE", Draft.ELSEWHERE)),
            draft -> filedOther(draft, Draft.ofWebsite("ACTIVE", draft.provider)),
            draft ->
                filedOther(
                    draft, Draft.ofWebsite("ACTIVE", Draft.ELSEWHERE).put("sameFiler", false)),
            draft -> filedOther(draft, Draft.ofWebsite("CANCELLED")),
            draft -> other(draft, site -> site.remove("filing"))),
        (draft, one) -> one.accept(draft));
    all.add(
        "other differences of that website",
        List.<Consumer<ObjectNode>>of(
            site -> {},
            site -> site.putArray("servers"),
            site -> Draft.server(site, Draft.ELSEWHERE, "CN", true),
            site -> site.putArray("changed").add(ChangedItem.NAME.name()),
            site -> site.put("keepsRunning", !site.path("keepsRunning").asBoolean()),
            site -> site.put("reachable", false),
            site -> site.remove("domains")),
        (draft, difference) -> draft.otherWebsite.add(difference));
  }

  private static void filedOther(Draft draft, ObjectNode filing) {
    other(draft, site -> site.set("filing", filing));
  }

  private static void other(Draft draft, Consumer<ObjectNode> difference) {
    draft.hasOtherWebsite = true;
    draft.otherWebsite.add(difference);
  }
}
