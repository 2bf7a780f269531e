package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.CancellationScope;
import dev.beian.filing.ChangedItem;
import dev.beian.filing.DomainOwner;
import dev.beian.filing.FilerKind;
import dev.beian.filing.Intent;
import dev.beian.filing.OrderChange;
import dev.beian.filing.OrderContent;
import dev.beian.filing.OrderStatus;
import dev.beian.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The cases there can be, as dimensions: from the vocabulary and the constants of a rulebook. */
final class Space {

  private static final Set<ChangedItem> OF_WEBSITES =
      Set.of(
          ChangedItem.NAME,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.CONTENT,
          ChangedItem.DOMAIN);

  private final List<Dimension> dimensions = new ArrayList<>();

  Space(Rulebook rulebook) {
    Constants constants = Constants.of(rulebook);
    List<String> providers = new ArrayList<>(rulebook.providersOnFile());
    providers.add("unknown-cloud");
    this.<String>add(
        "provider",
        providers,
        (draft, id) -> {
          draft.provider = id;
          draft.root.put("provider", id);
        });
    add("intent", List.of(Intent.values()), (draft, one) -> draft.root.put("intent", one.name()));
    filer(constants);
    website(constants);
    application(constants);
    dimensions.addAll(FurtherFacts.dimensions(constants));
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  /** The case of one option of each dimension. */
  ObjectNode at(int[] picks) {
    Draft draft = new Draft();
    for (int i = 0; i < picks.length; i++) {
      dimensions.get(i).options().get(picks[i]).accept(draft);
    }
    return draft.finished();
  }

  /** Sets a value of a case. */
  @FunctionalInterface
  private interface Setting<T> {
    void set(Draft draft, T value);
  }

  private <T> void add(String name, List<T> values, Setting<T> setting) {
    dimensions.add(
        new Dimension(
            name,
            values.stream()
                .<Consumer<Draft>>map(value -> draft -> setting.set(draft, value))
                .toList()));
  }

  private void filer(Constants constants) {
    add("day", constants.days(), (draft, day) -> draft.root.put("asOf", day.toString()));
    add("kind", List.of(FilerKind.values()), (draft, one) -> draft.filer.put("kind", one.name()));
    add("province", constants.provinces(), (draft, one) -> draft.filer.put("province", one));
    this.<Consumer<Draft>>add(
        "filing of the filer", filings(true), (draft, one) -> one.accept(draft));
    add(
        "changes of the filer",
        singles(List.of(ChangedItem.values())),
        (draft, some) -> draft.filer.set("changed", Draft.texts(some)));
    add(
        "notice",
        List.of(false, true),
        (draft, arrived) -> draft.root.put("noticeFromAuthority", arrived));
    add(
        "notice due",
        List.of(LocalDate.of(1999, 1, 1), LocalDate.of(2999, 1, 1)),
        (draft, day) -> draft.root.put("noticeDueOn", day.toString()));
  }

  private static List<Consumer<Draft>> filings(boolean ofFiler) {
    List<Consumer<Draft>> filings = new ArrayList<>();
    filings.add(draft -> of(draft, ofFiler).putNull("filing"));
    filings.add(draft -> set(draft, ofFiler, draft.filing("ACTIVE", ofFiler, draft.provider)));
    filings.add(draft -> set(draft, ofFiler, draft.filing("ACTIVE", ofFiler, Draft.ELSEWHERE)));
    filings.add(
        draft ->
            set(draft, ofFiler, draft.filing("ACTIVE", ofFiler, Draft.ELSEWHERE, draft.provider)));
    filings.add(draft -> set(draft, ofFiler, draft.filing("ACTIVE", ofFiler)));
    filings.add(draft -> set(draft, ofFiler, draft.filing("CANCELLED", ofFiler)));
    return filings;
  }

  private static ObjectNode of(Draft draft, boolean ofFiler) {
    return ofFiler ? draft.filer : draft.website;
  }

  private static void set(Draft draft, boolean ofFiler, ObjectNode filing) {
    if (!ofFiler) {
      filing.put("originalProvider", Draft.ELSEWHERE);
    }
    of(draft, ofFiler).set("filing", filing);
  }

  private void website(Constants constants) {
    add("websites", constants.counts(), (draft, count) -> draft.websites = count);
    this.<Consumer<Draft>>add(
        "filing of the website", filings(false), (draft, one) -> one.accept(draft));
    add(
        "filed by the filer",
        List.of(true, false),
        (draft, same) -> {
          if (draft.website.get("filing") instanceof ObjectNode filing) {
            filing.put("sameFiler", same);
          }
        });
    add(
        "changed at the target",
        List.of(false, true),
        (draft, here) -> {
          if (here && draft.website.get("filing") instanceof ObjectNode filing) {
            filing.put("originalProvider", draft.provider);
          }
        });
    this.<Consumer<Draft>>add("servers", servers(), (draft, one) -> one.accept(draft));
    add("domains", List.of(1, 2), (draft, count) -> draft.domains = count);
    add(
        "owner",
        List.of(DomainOwner.values()),
        (draft, owner) -> draft.domain.put("owner", owner.name()));
    add(
        "registered here",
        List.of(true, false),
        (draft, here) -> draft.domain.put("registrar", here ? draft.provider : Draft.ELSEWHERE));
    add("wanted", List.of(true, false), (draft, wanted) -> draft.domain.put("wanted", wanted));
    add(
        "changes of the website",
        singles(OF_WEBSITES.stream().sorted().toList()),
        (draft, some) -> draft.website.set("changed", Draft.texts(some)));
    add(
        "leaving",
        List.of(List.<String>of(), List.of(Draft.ELSEWHERE)),
        (draft, some) -> draft.website.set("leaving", Draft.texts(some)));
    add(
        "reachable",
        List.of("", "true", "false"),
        (draft, seen) -> {
          if (!seen.isEmpty()) {
            draft.website.put("reachable", Boolean.parseBoolean(seen));
          }
        });
    add("ping", List.of(true, false), (draft, one) -> draft.website.put("pingAnswers", one));
    add("runs on", List.of(true, false), (draft, one) -> draft.website.put("keepsRunning", one));
  }

  private static List<Consumer<Draft>> servers() {
    return List.of(
        draft -> draft.server(draft.provider, "CN", false),
        draft -> draft.server(draft.provider, "CN", true),
        draft -> draft.server(draft.provider, "HK", false),
        draft -> draft.server(Draft.ELSEWHERE, "CN", true),
        draft -> {
          draft.server(draft.provider, "CN", false);
          draft.server(draft.provider, "HK", true);
        },
        draft -> draft.website.putArray("servers"));
  }

  private void application(Constants constants) {
    add(
        "contents",
        pairs(OrderContent.values()),
        (draft, some) -> draft.application.set("contents", Draft.texts(some)));
    add(
        "changes in the order",
        singles(List.of(OrderChange.values())),
        (draft, some) -> draft.application.set("changes", Draft.texts(some)));
    add(
        "status",
        List.of(OrderStatus.values()),
        (draft, status) -> draft.application.put("status", status.name()));
    add(
        "minutes in the status",
        constants.minutes(),
        (draft, minutes) ->
            draft.application.put(
                "statusSince",
                LocalDate.parse(draft.root.path("asOf").asText())
                        .atStartOfDay()
                        .minusMinutes(minutes)
                        .withNano(0)
                        .format(
                            java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"))
                    + "+08:00"));
    add(
        "scope",
        List.of(CancellationScope.values()),
        (draft, scope) -> draft.application.put("scope", scope.name()));
  }

  private static List<List<String>> singles(List<? extends Enum<?>> words) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    words.forEach(word -> all.add(List.of(word.name())));
    return all;
  }

  private static List<List<String>> pairs(Enum<?>[] words) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      all.add(List.of(words[i].name()));
      for (Enum<?> other : Arrays.copyOfRange(words, i + 1, words.length)) {
        all.add(List.of(words[i].name(), other.name()));
      }
    }
    return all;
  }
}
