package dev.beian.filing;

import static dev.beian.filing.Members.count;
import static dev.beian.filing.Members.entries;
import static dev.beian.filing.Members.flag;
import static dev.beian.filing.Members.object;
import static dev.beian.filing.Members.text;
import static dev.beian.filing.Members.word;
import static dev.beian.filing.Members.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the facts about the filer of one case that has been checked. */
final class FilerFacts {

  private final JsonNode root;
  private final @Nullable String provider;
  private final Elapsed elapsed;
  private final List<Website> websites;

  FilerFacts(JsonNode root, @Nullable String provider, Elapsed elapsed, List<Website> websites) {
    this.root = root;
    this.provider = provider;
    this.elapsed = elapsed;
    this.websites = websites;
  }

  Filer filer() {
    JsonNode filer = object(root, "filer");
    Filed filing = Filed.of(filer.get("filing"));
    Set<ChangedItem> changed = words(filer, "changed", ChangedItem.class);
    String province = text(filer, "province");
    String identity = text(filer, "identityProvince");
    return new Filer(
        word(filer, "kind", FilerKind.class),
        province,
        filing.stands(),
        filing.cancelled(),
        websites.stream().anyMatch(FilerFacts::ownAndLinkedHere)
            ? Boolean.TRUE
            : filing.listsProvider(provider),
        changed,
        changed == null ? null : !changed.isEmpty(),
        word(filer, "nature", FilerNature.class),
        Optional.ofNullable(word(filer, "principal", PrincipalRole.class))
            .orElse(PrincipalRole.LEGAL_REPRESENTATIVE),
        count(filer, "principalAge"),
        identity,
        (identity == null || province == null) ? null : !identity.equals(province),
        Optional.ofNullable(words(filer, "localProof", LocalProof.class)).orElse(Set.of()),
        Optional.ofNullable(count(object(filer, "filing"), "otherNumbers")).orElse(0),
        afterOrder(filer, "websites", website -> 1),
        afterOrder(
            filer, "domains", website -> Optional.ofNullable(website.domainCount()).orElse(0)),
        count(object(filer, "filing"), "websites"));
  }

  private static boolean ownAndLinkedHere(Website website) {
    return website.sameFiler() && Boolean.TRUE.equals(website.linkedHere());
  }

  /** What is on file and what the unfiled websites of the case add to it. */
  private @Nullable Integer afterOrder(
      JsonNode filer, String counted, ToIntFunction<Website> adds) {
    JsonNode filing = filer.get("filing");
    if (filing == null || !(filing.isNull() || filing.has(counted))) {
      return null;
    }
    int sum = filing.isNull() ? 0 : filing.get(counted).intValue();
    for (Website website : websites) {
      if (website.filed() == null) {
        return null;
      }
      boolean added = !website.filed() && Boolean.TRUE.equals(website.serviceSought());
      sum += added ? adds.applyAsInt(website) : 0;
    }
    return sum;
  }

  List<ProviderAccess> accesses() {
    JsonNode filing = object(object(root, "filer"), "filing");
    if (!filing.has("providers")) {
      return List.of();
    }
    return entries(filing, "/filer/filing", "providers").stream()
        .map(
            entry -> {
              String id = entry.node().get("id").textValue();
              Integer count = count(entry.node(), "websites");
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

  List<RunningOrder> orders() {
    JsonNode filer = object(root, "filer");
    if (!filer.has("orders")) {
      return List.of();
    }
    return entries(filer, "/filer", "orders").stream()
        .map(
            entry -> {
              String of = entry.node().get("provider").textValue();
              return new RunningOrder(
                  entry.pointer(),
                  of,
                  provider == null ? null : of.equals(provider),
                  words(entry.node(), "contents", OrderContent.class),
                  word(entry.node(), "status", OrderStatus.class));
            })
        .toList();
  }

  Account account() {
    JsonNode account = object(root, "account");
    return new Account(
        word(account, "holder", AccountHolder.class),
        word(account, "kind", FilerKind.class),
        flag(account, "realNameVerified", true),
        elapsed.minutesSince(text(account, "realNameVerifiedAt")));
  }
}
