package dev.beian.filing;

import static dev.beian.filing.Field.asked;
import static dev.beian.filing.Field.assumed;
import static dev.beian.filing.Field.optional;
import static dev.beian.filing.Field.required;

import dev.beian.filing.Shape.Choice;
import dev.beian.filing.Shape.Count;
import dev.beian.filing.Shape.Flag;
import dev.beian.filing.Shape.Many;
import dev.beian.filing.Shape.Notation;
import dev.beian.filing.Shape.Notation.Kind;
import dev.beian.filing.Shape.Text;
import dev.beian.filing.Shape.Thing;
import java.util.Arrays;
import java.util.List;

/** What a case is made of, with the members of each. */
final class Things {

  private static final int MOST_SERVERS = 50;
  private static final int MOST_PROVIDERS = 50;
  private static final int MOST_ORDERS = 50;
  private static final int LARGEST_COUNT = 1_000_000;

  static final Shape PROVIDER = new Notation(Kind.PROVIDER);
  static final Shape PROVIDERS = new Many(PROVIDER, MOST_PROVIDERS, true);
  static final Shape FLAG = new Flag();
  static final Shape COUNT = new Count(LARGEST_COUNT);
  static final Shape REFERENCE = new Text(128);
  static final Shape NUMBER = new Text(64);
  static final Shape DAY = new Notation(Kind.DAY);
  static final Shape DATE_TIME = new Notation(Kind.DATE_TIME);
  static final Shape AGE = new Count(150);

  static final Shape FILER_CHANGES =
      some(
          ChangedItem.NAME,
          ChangedItem.CERTIFICATE_TYPE,
          ChangedItem.CERTIFICATE_NUMBER,
          ChangedItem.CERTIFICATE_ADDRESS,
          ChangedItem.CONTACT_ADDRESS,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.NATURE);

  static final Shape WEBSITE_CHANGES =
      some(
          ChangedItem.NAME,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.CONTENT,
          ChangedItem.DOMAIN);

  static final Thing ORDER =
      Thing.of(
          required("provider", PROVIDER),
          optional("contents", any(OrderContent.class)),
          optional("status", Choice.of(OrderStatus.class)));

  static final Thing FILER =
      Thing.of(
          asked("kind", Choice.of(FilerKind.class)),
          asked("province", new Notation(Kind.PROVINCE)),
          asked(
              "filing",
              Thing.of(
                      optional("number", NUMBER),
                      asked("status", Choice.of(FilingStatus.class)),
                      asked(
                          "providers",
                          new Many(
                              Thing.of(required("id", PROVIDER), asked("websites", COUNT)),
                              MOST_PROVIDERS,
                              false)),
                      optional("websites", COUNT),
                      optional("domains", COUNT),
                      assumed("otherNumbers", COUNT, 0))
                  .orNull()),
          asked("changed", FILER_CHANGES),
          optional("nature", Choice.of(FilerNature.class)),
          assumed(
              "principal",
              Choice.of(PrincipalRole.class),
              PrincipalRole.LEGAL_REPRESENTATIVE.name()),
          optional("principalAge", AGE),
          optional("identityProvince", new Notation(Kind.PROVINCE)),
          assumed("localProof", any(LocalProof.class), List.of()),
          assumed("orders", new Many(ORDER, MOST_ORDERS, false), List.of()));

  static final Thing DOMAIN =
      Thing.of(
          required("name", new Notation(Kind.DOMAIN_NAME)),
          asked("owner", Choice.of(DomainOwner.class)),
          asked("registrar", new Text(128)),
          assumed("wanted", FLAG, true),
          optional("filedOn", DAY),
          optional("expiresOn", DAY),
          assumed("realNameVerified", FLAG, true),
          optional("realNameVerifiedOn", DAY),
          assumed("registrarOverseas", FLAG, false));

  static final Thing SERVER =
      Thing.of(
          asked("provider", PROVIDER),
          asked("region", new Notation(Kind.REGION)),
          assumed("live", FLAG, false),
          assumed("product", Choice.of(ServerProduct.class), ServerProduct.CLOUD_SERVER.name()),
          assumed("billing", Choice.of(Billing.class), Billing.PREPAID.name()),
          optional("filingSlotsLeft", COUNT),
          optional("paidMonths", COUNT),
          optional("expiresOn", DAY),
          assumed("publicAddress", FLAG, true));

  static final Thing WEBSITE =
      Thing.of(
          asked("domains", new Many(DOMAIN, Vocabulary.MOST_DOMAINS, false)),
          asked(
              "filing",
              Thing.of(
                      optional("number", NUMBER),
                      asked("status", Choice.of(FilingStatus.class)),
                      asked("providers", PROVIDERS),
                      asked("originalProvider", PROVIDER),
                      assumed("sameFiler", FLAG, true),
                      assumed("formerProviders", PROVIDERS, List.of()))
                  .orNull()),
          asked("servers", new Many(SERVER, MOST_SERVERS, false)),
          asked("changed", WEBSITE_CHANGES),
          assumed("leaving", PROVIDERS, List.of()),
          optional("reachable", FLAG),
          asked("pingAnswers", FLAG),
          asked("keepsRunning", FLAG),
          assumed("kind", Choice.of(ServiceKind.class), ServiceKind.WEBSITE.name()),
          assumed("commercial", FLAG, false),
          assumed("byAddressOnly", FLAG, false),
          optional("principal", Choice.of(SitePrincipal.class)),
          optional("principalAge", AGE),
          optional("sameSiteAs", NUMBER),
          assumed("topics", any(ContentTopic.class), List.of()),
          optional("numberShown", FLAG),
          assumed("closingOrdered", FLAG, false));

  static final Thing APPLICATION =
      Thing.of(
          asked("contents", new Many(Choice.of(OrderContent.class), 20, true)),
          asked("changes", new Many(Choice.of(OrderChange.class), 20, true)),
          assumed("status", Choice.of(OrderStatus.class), OrderStatus.DRAFT.name()),
          asked("statusSince", DATE_TIME),
          asked("scope", Choice.of(CancellationScope.class)),
          optional("documents", any(Paper.class)),
          optional("smsCheck", Choice.of(SmsCheck.class)),
          optional("smsSentAt", DATE_TIME));

  static final Thing ACCOUNT =
      Thing.of(
          optional("holder", Choice.of(AccountHolder.class)),
          optional("kind", Choice.of(FilerKind.class)),
          assumed("realNameVerified", FLAG, true),
          optional("realNameVerifiedAt", DATE_TIME));

  private Things() {}

  private static Shape any(Class<? extends Enum<?>> words) {
    Choice choice = Choice.of(words);
    return new Many(choice, choice.values().size(), true);
  }

  private static Shape some(ChangedItem... items) {
    List<String> names = Arrays.stream(items).map(Enum::name).toList();
    return new Many(new Choice(names), names.size(), true);
  }
}
