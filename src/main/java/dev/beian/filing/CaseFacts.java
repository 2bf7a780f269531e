package dev.beian.filing;

import static dev.beian.filing.Members.count;
import static dev.beian.filing.Members.entries;
import static dev.beian.filing.Members.flag;
import static dev.beian.filing.Members.object;
import static dev.beian.filing.Members.text;
import static dev.beian.filing.Members.texts;
import static dev.beian.filing.Members.word;
import static dev.beian.filing.Members.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
  private final Elapsed elapsed;
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
    this.elapsed = new Elapsed(asOf);
    this.intent = Intent.valueOf(root.get("intent").textValue());
    this.provider = text(root, "provider");
  }

  SubmittedCase all() {
    for (Members.Entry entry : entries(root, "", "websites")) {
      website(entry);
    }
    FilerFacts filer = new FilerFacts(root, provider, elapsed, websites);
    return new SubmittedCase(
        root,
        Optional.ofNullable(text(root, "reference")),
        filingCase(),
        filer.filer(),
        filer.accesses(),
        filer.orders(),
        filer.account(),
        List.copyOf(websites),
        List.copyOf(domains),
        List.copyOf(servers),
        new ApplicationFacts(root, intent, provider, elapsed, websites, servers).application());
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
                provider, Optional.ofNullable(texts(node, "leaving")).orElse(Set.of())),
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
            names == null ? null : names.size(),
            Optional.ofNullable(word(node, "kind", ServiceKind.class)).orElse(ServiceKind.WEBSITE),
            flag(node, "commercial", false),
            flag(node, "byAddressOnly", false),
            word(node, "principal", SitePrincipal.class),
            principalIsFilers(word(node, "principal", SitePrincipal.class)),
            count(node, "principalAge"),
            text(node, "sameSiteAs"),
            Optional.ofNullable(words(node, "topics", ContentTopic.class)).orElse(Set.of()),
            flag(node, "numberShown"),
            flag(node, "closingOrdered", false),
            linkedHereBefore(node));
    websites.add(website);
    entries(node, entry.pointer(), "domains").forEach(name -> domains.add(domain(name, website)));
    entries(node, entry.pointer(), "servers").forEach(one -> servers.add(server(one, website)));
  }

  private @Nullable Boolean principalIsFilers(@Nullable SitePrincipal principal) {
    if (principal == null || principal == SitePrincipal.FILER_PRINCIPAL) {
      return principal == null ? null : true;
    }
    PrincipalRole role = word(object(root, "filer"), "principal", PrincipalRole.class);
    return principal == SitePrincipal.LEGAL_REPRESENTATIVE
        && (role == null || role == PrincipalRole.LEGAL_REPRESENTATIVE);
  }

  private @Nullable Boolean linkedHereBefore(JsonNode website) {
    return provider == null
        ? null
        : Optional.ofNullable(texts(object(website, "filing"), "formerProviders"))
            .orElse(Set.of())
            .contains(provider);
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
    DomainNames.Read read =
        Optional.ofNullable(text(node, "name")).flatMap(DomainNames::read).orElse(null);
    String name = read == null ? null : DomainNames.unicode(read.registrable());
    String suffix = name == null ? null : DomainNames.suffixOf(name);
    return new Domain(
        entry.pointer(),
        entry.stated(),
        website,
        name,
        read == null ? null : read.isBelow(),
        word(node, "owner", DomainOwner.class),
        registrar,
        (registrar == null || provider == null) ? null : registrar.equals(provider),
        flag(node, "wanted", true),
        suffix,
        suffix == null ? null : DomainNames.inChinese(suffix),
        Optional.ofNullable(text(node, "filedOn")).map(LocalDate::parse).orElse(null),
        elapsed.daysUntil(text(node, "expiresOn")),
        flag(node, "realNameVerified", true),
        elapsed.daysSince(text(node, "realNameVerifiedOn")),
        flag(node, "registrarOverseas", false));
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
        flag(node, "live", false),
        Optional.ofNullable(word(node, "product", ServerProduct.class))
            .orElse(ServerProduct.CLOUD_SERVER),
        Optional.ofNullable(word(node, "billing", Billing.class)).orElse(Billing.PREPAID),
        count(node, "filingSlotsLeft"),
        count(node, "paidMonths"),
        elapsed.daysUntil(text(node, "expiresOn")),
        flag(node, "publicAddress", true));
  }
}
