package dev.beian.filing;

import static dev.beian.filing.Members.entries;
import static dev.beian.filing.Members.flag;
import static dev.beian.filing.Members.object;
import static dev.beian.filing.Members.text;
import static dev.beian.filing.Members.word;
import static dev.beian.filing.Members.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the facts of one case that has been checked. */
final class CaseFacts {

  private static final Set<OrderContent> ADDING =
      Set.of(OrderContent.ACCESS_FILING, OrderContent.NEW_WEBSITE, OrderContent.FIRST_FILING);

  private static final Set<OrderContent> CANCELLING =
      Set.of(OrderContent.CANCEL_ACCESS, OrderContent.CANCEL_FILING);

  private static final Set<Intent> OF_APPLICATIONS =
      Set.of(Intent.APPLY, Intent.TRACK, Intent.WITHDRAW);

  private final ObjectNode root;
  private final Set<String> providersOnFile;
  private final OffsetDateTime asOf;
  private final Intent intent;
  private final @Nullable String provider;
  private final List<Website> websites = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();

  CaseFacts(ObjectNode root, Set<String> providersOnFile, OffsetDateTime now) {
    this.root = root;
    this.providersOnFile = providersOnFile;
    this.asOf =
        Optional.ofNullable(text(root, "asOf"))
            .map(text -> Notations.instant(text).orElseThrow())
            .orElse(now)
            .atZoneSameInstant(Notations.ZONE)
            .toOffsetDateTime();
    this.intent = Intent.valueOf(root.get("intent").textValue());
    this.provider = text(root, "provider");
  }

  SubmittedCase all() {
    for (Members.Entry entry : entries(root, "", "websites")) {
      website(entry);
    }
    return new SubmittedCase(
        root,
        Optional.ofNullable(text(root, "reference")),
        filingCase(),
        filer(),
        accesses(),
        List.copyOf(websites),
        List.copyOf(domains),
        List.copyOf(servers),
        application());
  }

  private FilingCase filingCase() {
    String due = text(root, "noticeDueOn");
    JsonNode list = root.get("websites");
    return new FilingCase(
        intent,
        provider,
        provider == null ? null : providersOnFile.contains(provider),
        asOf,
        cancels(Intent.CANCEL_ACCESS, OrderContent.CANCEL_ACCESS),
        cancels(Intent.CANCEL_FILING, OrderContent.CANCEL_FILING),
        mixesCancellation(),
        flag(root, "noticeFromAuthority", false),
        due == null ? null : LocalDate.parse(due).isBefore(asOf.toLocalDate()),
        list == null ? null : list.size());
  }

  private @Nullable Boolean cancels(Intent wanted, OrderContent content) {
    if (intent != Intent.APPLY) {
      return intent == wanted;
    }
    Set<OrderContent> contents = contents();
    return contents == null ? null : contents.contains(content);
  }

  private @Nullable Boolean mixesCancellation() {
    if (!OF_APPLICATIONS.contains(intent)) {
      return false;
    }
    Set<OrderContent> contents = contents();
    return contents == null
        ? null
        : contents.stream().anyMatch(CANCELLING::contains) && !CANCELLING.containsAll(contents);
  }

  private Filer filer() {
    JsonNode filer = object(root, "filer");
    Filed filing = Filed.of(filer.get("filing"));
    Set<ChangedItem> changed = words(filer, "changed", ChangedItem.class);
    return new Filer(
        word(filer, "kind", FilerKind.class),
        text(filer, "province"),
        filing.stands(),
        filing.cancelled(),
        websites.stream().anyMatch(CaseFacts::ownAndLinkedHere)
            ? Boolean.TRUE
            : filing.listsProvider(provider),
        changed,
        changed == null ? null : !changed.isEmpty());
  }

  private static boolean ownAndLinkedHere(Website website) {
    return website.sameFiler() && Boolean.TRUE.equals(website.linkedHere());
  }

  private List<ProviderAccess> accesses() {
    JsonNode filing = object(object(root, "filer"), "filing");
    if (!filing.has("providers")) {
      return List.of();
    }
    return entries(filing, "/filer/filing", "providers").stream()
        .map(
            entry -> {
              String id = entry.node().get("id").textValue();
              Integer count = Members.count(entry.node(), "websites");
              int moving = moving(id);
              Boolean all = count == null ? null : (moving > 0 && moving >= count);
              return new ProviderAccess(entry.pointer(), id, count, moving, all);
            })
        .toList();
  }

  private int moving(String id) {
    int moving = 0;
    for (JsonNode website : object(root, "websites")) {
      for (JsonNode leaving : object(website, "leaving")) {
        moving += leaving.textValue().equals(id) ? 1 : 0;
      }
    }
    return moving;
  }

  private void website(Members.Entry entry) {
    JsonNode node = entry.node();
    Filed filing = Filed.of(node.get("filing"));
    String original = filing.originalProvider();
    Set<ChangedItem> changed = words(node, "changed", ChangedItem.class);
    Hosting hosting = Hosting.of(node.get("servers"), provider);
    JsonNode names = node.get("domains");
    Website website =
        new Website(
            entry.pointer(),
            entry.stated(),
            intent,
            filing.stands(),
            filing.cancelled(),
            filing.providers(),
            filing.listsProvider(provider),
            Boolean.TRUE.equals(filing.listsProvider(provider)),
            filing.listsOther(provider, Set.of()),
            original,
            (original == null || provider == null) ? null : original.equals(provider),
            flag(object(node, "filing"), "sameFiler", true),
            filing.listsOther(
                provider, Optional.ofNullable(Members.texts(node, "leaving")).orElse(Set.of())),
            changed,
            changed == null ? null : !changed.isEmpty(),
            hosting.here(),
            hosting.abroadHere(),
            sought(hosting, Set.of(OrderContent.ACCESS_FILING)),
            sought(hosting, ADDING),
            hosting.liveHere(),
            Boolean.TRUE.equals(flag(node, "reachable")),
            Boolean.FALSE.equals(flag(node, "reachable")),
            flag(node, "pingAnswers"),
            flag(node, "keepsRunning"),
            names == null ? null : names.size());
    websites.add(website);
    entries(node, entry.pointer(), "domains").forEach(name -> domains.add(domain(name, website)));
    entries(node, entry.pointer(), "servers").forEach(one -> servers.add(server(one, website)));
  }

  private @Nullable Boolean sought(Hosting hosting, Set<OrderContent> wanted) {
    if (intent == Intent.HOST) {
      return hosting.here();
    }
    Set<OrderContent> contents = contents();
    if (intent == Intent.APPLY) {
      return contents == null ? null : contents.stream().anyMatch(wanted::contains);
    }
    return false;
  }

  private @Nullable Set<OrderContent> contents() {
    return words(object(root, "application"), "contents", OrderContent.class);
  }

  private Domain domain(Members.Entry entry, Website website) {
    JsonNode node = entry.node();
    String registrar = text(node, "registrar");
    return new Domain(
        entry.pointer(),
        entry.stated(),
        website,
        Optional.ofNullable(text(node, "name"))
            .flatMap(DomainNames::registrable)
            .map(DomainNames::unicode)
            .orElse(null),
        word(node, "owner", DomainOwner.class),
        registrar,
        (registrar == null || provider == null) ? null : registrar.equals(provider),
        flag(node, "wanted", true));
  }

  private Server server(Members.Entry entry, Website website) {
    JsonNode node = entry.node();
    String of = text(node, "provider");
    String region = text(node, "region");
    return new Server(
        entry.pointer(),
        entry.stated(),
        website,
        of,
        (of == null || provider == null) ? null : of.equals(provider),
        region,
        region == null ? null : region.equals(Hosting.MAINLAND),
        flag(node, "live", false));
  }

  private Application application() {
    JsonNode node = object(root, "application");
    OrderStatus status = word(node, "status", OrderStatus.class);
    if (status == null && intent != Intent.TRACK && intent != Intent.WITHDRAW) {
      status = OrderStatus.DRAFT;
    }
    Set<OrderChange> changes = words(node, "changes", OrderChange.class);
    String since = text(node, "statusSince");
    return new Application(
        provider,
        words(node, "contents", OrderContent.class),
        changes,
        changes == null ? null : !changes.isEmpty(),
        status,
        status == null ? null : status != OrderStatus.DRAFT,
        since == null
            ? null
            : Duration.between(Notations.dateTime(since).orElseThrow(), asOf).toMinutes(),
        word(node, "scope", CancellationScope.class),
        websitesWithoutAccessHere());
  }

  private @Nullable Integer websitesWithoutAccessHere() {
    int count = 0;
    for (Website website : websites) {
      Boolean without = withoutAccessHere(website);
      if (without == null) {
        return null;
      }
      count += without ? 1 : 0;
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
