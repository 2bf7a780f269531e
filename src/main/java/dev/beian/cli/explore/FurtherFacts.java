package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.Billing;
import dev.beian.filing.ContentTopic;
import dev.beian.filing.LocalProof;
import dev.beian.filing.Paper;
import dev.beian.filing.PrincipalRole;
import dev.beian.filing.ServerProduct;
import dev.beian.filing.ServiceKind;
import dev.beian.filing.SitePrincipal;
import dev.beian.filing.SmsCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Dimensions of the facts that only the further requirements of provinces and providers look at.
 *
 * <p>The first option of each leaves the fact out.
 */
final class FurtherFacts {

  private final List<Dimension> dimensions = new ArrayList<>();
  private final Constants constants;

  private FurtherFacts(Constants constants) {
    this.constants = constants;
  }

  static List<Dimension> dimensions(Constants constants) {
    FurtherFacts facts = new FurtherFacts(constants);
    facts.filer();
    facts.website();
    facts.domain();
    facts.server();
    facts.application();
    return facts.dimensions;
  }

  private void filer() {
    words("principal of the filer", PrincipalRole.values(), draft -> draft.filer, "principal");
    add(
        "age of the principal",
        constants.counts(),
        (draft, age) -> draft.filer.put("principalAge", age));
    add(
        "province of the ID card",
        List.of("CN-BJ", "CN-GD"),
        (draft, province) -> draft.filer.put("identityProvince", province));
    lists("proof of locality", LocalProof.values(), draft -> draft.filer, "localProof");
    add(
        "websites on file",
        constants.counts(),
        (draft, count) -> {
          if (draft.filer.get("filing") instanceof ObjectNode filing) {
            filing.put("websites", count).put("domains", count).put("otherNumbers", 1);
          }
        });
    add(
        "another order",
        List.of("AUTHORITY_REVIEW", "INITIAL_REVIEW"),
        (draft, status) ->
            draft
                .filer
                .putArray("orders")
                .addObject()
                .put("provider", Draft.ELSEWHERE)
                .put("status", status));
  }

  private void website() {
    words("kind of service", ServiceKind.values(), draft -> draft.website, "kind");
    words("principal of the site", SitePrincipal.values(), draft -> draft.website, "principal");
    lists("topics", ContentTopic.values(), draft -> draft.website, "topics");
    for (String flag : List.of("commercial", "byAddressOnly", "closingOrdered", "numberShown")) {
      add(flag, List.of(true), (draft, one) -> draft.website.put(flag, one));
    }
    add(
        "former providers",
        List.of(Draft.ELSEWHERE),
        (draft, one) -> {
          if (draft.website.get("filing") instanceof ObjectNode filing) {
            filing.putArray("formerProviders").add(one);
          }
        });
    add("same site", List.of("number"), (draft, one) -> draft.website.put("sameSiteAs", one));
  }

  private void domain() {
    add(
        "first filing of the domain",
        constants.days(),
        (draft, day) -> draft.domain.put("filedOn", day.toString()));
    add(
        "days left of the domain",
        constants.minutes(),
        (draft, days) -> draft.domain.put("expiresOn", day(draft, days)));
    add("suffix", List.of("org", "cn"), (draft, suffix) -> draft.suffix = suffix);
    add(
        "registrar abroad",
        List.of(true),
        (draft, one) -> draft.domain.put("registrarOverseas", one));
    add(
        "unverified domain",
        List.of(false),
        (draft, one) -> draft.domain.put("realNameVerified", one));
  }

  private void server() {
    each("product", ServerProduct.values(), (server, one) -> server.put("product", one));
    each("billing", Billing.values(), (server, one) -> server.put("billing", one));
    add(
        "slots left",
        List.of(0, 1),
        (draft, left) -> draft.servers().forEach(server -> server.put("filingSlotsLeft", left)));
    add(
        "public address",
        List.of(false, true),
        (draft, one) -> draft.servers().forEach(server -> server.put("publicAddress", one)));
  }

  private void application() {
    lists("papers", Paper.values(), draft -> draft.application, "documents");
    words("text-message check", SmsCheck.values(), draft -> draft.application, "smsCheck");
    add(
        "account",
        List.of("FILER", "ANOTHER_FILER", "NOBODY"),
        (draft, holder) -> draft.root.withObject("/account").put("holder", holder));
    add(
        "unverified account",
        List.of(false),
        (draft, one) -> draft.root.withObject("/account").put("realNameVerified", one));
  }

  private static String day(Draft draft, long days) {
    return LocalDate.parse(draft.root.path("asOf").asText()).plusDays(days).toString();
  }

  private void each(String name, Enum<?>[] words, BiConsumer<ObjectNode, String> setting) {
    add(
        name,
        names(words),
        (draft, word) -> draft.servers().forEach(server -> setting.accept(server, word)));
  }

  private void words(String name, Enum<?>[] words, Function<Draft, ObjectNode> of, String member) {
    add(name, names(words), (draft, word) -> of.apply(draft).put(member, word));
  }

  private void lists(String name, Enum<?>[] words, Function<Draft, ObjectNode> of, String member) {
    List<List<String>> some = new ArrayList<>(List.of(List.of()));
    names(words).forEach(word -> some.add(List.of(word)));
    add(name, some, (draft, list) -> of.apply(draft).set(member, Draft.texts(list)));
  }

  private static List<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  private <T> void add(String name, List<T> values, BiConsumer<Draft, T> setting) {
    List<Consumer<Draft>> options = new ArrayList<>();
    options.add(draft -> {});
    values.forEach(value -> options.add(draft -> setting.accept(draft, value)));
    dimensions.add(new Dimension(name, List.copyOf(options)));
  }
}
