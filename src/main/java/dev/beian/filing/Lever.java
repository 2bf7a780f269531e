package dev.beian.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Members of a case that the filer can influence, and how: what could be otherwise if the filer
 * wanted, without waiting for anybody's decision. Whatever is not listed is as it is.
 */
public enum Lever {
  /** The filer composes the order. */
  ORDER_CONTENTS("/application/contents", Means.RECOMPOSE, Set.of(Intent.APPLY)),

  /** What an order would alter can be left out of it, and be altered in an order of its own. */
  ORDER_CHANGES("/application/changes", Means.TAKE_OUT, Set.of(Intent.APPLY)),

  /** An order goes to the provider that the filer chooses. */
  ORDER_PROVIDER("/provider", Means.GO_WHERE_FILED, Set.of(Intent.APPLY)),

  /** An order that is not under review can be submitted, or corrected and submitted again. */
  ORDER_STATUS("/application/status", Means.BECOME, Set.of(Intent.TRACK), "SUBMITTED"),

  /** Papers can be added to an order. */
  ORDER_PAPERS("/application/documents", Means.PUT_IN, Set.of(Intent.APPLY)),

  /** A code can be sent again and entered. */
  ORDER_CODE("/application/smsCheck", Means.BECOME, Set.of(Intent.APPLY, Intent.TRACK), "PASSED"),

  /** Websites can be left to later orders: the first ones stay. */
  WEBSITES("/websites", Means.KEEP_FIRST, Set.of(Intent.APPLY)),

  /** A website can be left to another order. */
  WEBSITE("/websites/*", Means.REMOVE, Set.of(Intent.APPLY)),

  /** Domain names can be taken out of a filing before: the first ones stay. */
  DOMAINS("/websites/*/domains", Means.KEEP_FIRST, Set.of(Intent.APPLY, Intent.HOST)),

  /** A domain name can be taken out of a filing before. */
  DOMAIN("/websites/*/domains/*", Means.REMOVE, Set.of(Intent.APPLY, Intent.HOST)),

  /** A domain name can be transferred to the filer. */
  DOMAIN_OWNER(
      "/websites/*/domains/*/owner", Means.BECOME, Set.of(Intent.APPLY, Intent.HOST), "FILER"),

  /** A domain name that was to leave the filing can stay in it. */
  DOMAIN_WANTED(
      "/websites/*/domains/*/wanted", Means.BECOME, Set.of(Intent.APPLY, Intent.HOST), true),

  /** The owner of a domain name can be verified. */
  DOMAIN_VERIFIED(
      "/websites/*/domains/*/realNameVerified",
      Means.BECOME,
      Set.of(Intent.APPLY, Intent.HOST),
      true),

  /** A domain name can be transferred to a registrar in the mainland. */
  DOMAIN_REGISTRAR(
      "/websites/*/domains/*/registrarOverseas",
      Means.BECOME,
      Set.of(Intent.APPLY, Intent.HOST),
      false),

  /** A website can be served by a provider where it has access already. */
  SERVER_PROVIDER("/websites/*/servers/*/provider", Means.HOST_WHERE_FILED, Set.of(Intent.HOST)),

  /** A website can be served from outside the mainland. */
  SERVER_REGION("/websites/*/servers/*/region", Means.BECOME, Set.of(Intent.HOST), "HK"),

  /** Another product can be ordered. */
  SERVER_PRODUCT(
      "/websites/*/servers/*/product",
      Means.BECOME,
      Set.of(Intent.APPLY, Intent.HOST),
      "CLOUD_SERVER"),

  /** A server can be paid in advance. */
  SERVER_BILLING(
      "/websites/*/servers/*/billing", Means.BECOME, Set.of(Intent.APPLY, Intent.HOST), "PREPAID"),

  /** A server can be given a public address. */
  SERVER_ADDRESS(
      "/websites/*/servers/*/publicAddress", Means.BECOME, Set.of(Intent.APPLY, Intent.HOST), true),

  /** Filed data of the filer that are true no longer can be changed first. */
  FILER_CHANGED(
      "/filer/changed", Means.TAKE_OUT, Set.of(Intent.APPLY, Intent.HOST, Intent.MAINTAIN)),

  /** Filed data of a website that are true no longer can be changed first. */
  WEBSITE_CHANGED(
      "/websites/*/changed", Means.TAKE_OUT, Set.of(Intent.APPLY, Intent.HOST, Intent.MAINTAIN)),

  /** Proofs of living in a province can be obtained. */
  LOCAL_PROOF("/filer/localProof", Means.PUT_IN, Set.of(Intent.APPLY, Intent.HOST)),

  /** The holder of an account can be verified. */
  ACCOUNT_VERIFIED(
      "/account/realNameVerified", Means.BECOME, Set.of(Intent.APPLY, Intent.HOST), true);

  /** How a member can come to be otherwise. */
  public enum Means {
    /** It takes one of the values of the lever. */
    BECOME,
    /** Entries of a set are taken out. */
    TAKE_OUT,
    /** An entry is put into a set. */
    PUT_IN,
    /** What an order asks for is taken out, added or exchanged. */
    RECOMPOSE,
    /** Only the first entries of a list stay. */
    KEEP_FIRST,
    /** The entry goes. */
    REMOVE,
    /** The order goes to a provider where a website of it has access. */
    GO_WHERE_FILED,
    /** The server, and with it the question, goes to a provider where the website has access. */
    HOST_WHERE_FILED
  }

  private final String place;
  private final Means means;

  // Made by Set.of and List.of of words and flags, so nothing in them can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Intent> intents;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Object> becomes;

  Lever(String place, Means means, Set<Intent> intents, Object... becomes) {
    this.place = place;
    this.means = means;
    this.intents = intents;
    this.becomes = List.of(becomes);
  }

  /** JSON Pointer of the member, with {@code *} for indexes. */
  public String place() {
    return place;
  }

  /** How it can come to be otherwise. */
  public Means means() {
    return means;
  }

  /** The values that it can take, texts or flags; of {@link Means#BECOME}. */
  public List<Object> becomes() {
    return becomes;
  }

  /** Whether it can be otherwise in a case of this intent. */
  public boolean isFor(Intent intent) {
    return intents.contains(intent);
  }

  /** The places of all levers. */
  public static List<String> places() {
    return Arrays.stream(values()).map(Lever::place).toList();
  }
}
