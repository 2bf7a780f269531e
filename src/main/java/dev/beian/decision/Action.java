package dev.beian.decision;

/** What a step consists in, in the order in which steps of one phase are done. */
public enum Action {
  /** Change filed data at the provider where they are changed. */
  CHANGE_AT_ORIGINAL_PROVIDER(Place.ORIGINAL_PROVIDER),
  /** Take a domain name out of the filing. */
  REMOVE_DOMAIN(Place.ORIGINAL_PROVIDER),
  /** Make the domain name the filer's. */
  TRANSFER_DOMAIN(Place.REGISTRAR),
  /** Move the domain name to a registrar in the mainland. */
  MOVE_DOMAIN(Place.REGISTRAR),
  /** Renew the registration of the domain name. */
  RENEW_DOMAIN(Place.REGISTRAR),
  /** Cancel the filing numbers that are too many. */
  CANCEL_OTHER_NUMBERS(Place.AUTHORITY),
  /** Name another person as principal. */
  APPOINT_PRINCIPAL(Place.FILER),
  /** Get the papers together that go with the application. */
  PREPARE_PAPERS(Place.FILER),
  /** Make several orders of one. */
  SPLIT_ORDER(Place.FILER),
  /** Take something out of the order. */
  AMEND_ORDER(Place.FILER),
  /** Check the telephone numbers against what the province asks. */
  CHECK_TELEPHONES(Place.FILER),
  /** Check the names of websites against what the province asks. */
  CHECK_NAMES(Place.FILER),
  /** Check what the websites show against what the province asks. */
  CHECK_CONTENT(Place.FILER),
  /** Check certificates and other papers against what the province asks. */
  CHECK_PAPERS(Place.FILER),
  /** Check the filer and the principals against what the province asks. */
  CHECK_PERSONS(Place.FILER),
  /** Check the addresses against what the province asks. */
  CHECK_ADDRESSES(Place.FILER),
  /** Submit the application as composed. */
  SUBMIT_APPLICATION(Place.TARGET_PROVIDER),
  /** Submit an access filing. */
  SUBMIT_ACCESS_FILING(Place.TARGET_PROVIDER),
  /** Submit an access filing for one more website. */
  SUBMIT_ADDITIONAL_ACCESS_FILING(Place.TARGET_PROVIDER),
  /** Submit a first filing. */
  SUBMIT_FIRST_FILING(Place.TARGET_PROVIDER),
  /** Submit a new website. */
  SUBMIT_NEW_WEBSITE(Place.TARGET_PROVIDER),
  /** Submit a change of filed data. */
  SUBMIT_CHANGE_FILING(Place.TARGET_PROVIDER),
  /** Submit the end of access. */
  SUBMIT_CANCEL_ACCESS(Place.TARGET_PROVIDER),
  /** Submit the end of the filing. */
  SUBMIT_CANCEL_FILING(Place.TARGET_PROVIDER),
  /** Mend what was found and submit again. */
  CORRECT_AND_RESUBMIT(Place.TARGET_PROVIDER),
  /** Change filed data once access is there. */
  CHANGE_AFTER_ACCESS(Place.TARGET_PROVIDER),
  /** Check the filed data and confirm or update them. */
  VERIFY_FILING(Place.TARGET_PROVIDER),
  /** Ask the network administrator. */
  CONTACT_ADMINISTRATOR(Place.FILER),
  /** Ask the provider. */
  CONTACT_PROVIDER(Place.TARGET_PROVIDER),
  /** Ask the communications administration. */
  CONTACT_AUTHORITY(Place.AUTHORITY);

  private final Place usualPlace;

  Action(Place usualPlace) {
    this.usualPlace = usualPlace;
  }

  /** Where it is done unless a rule names another place. */
  public Place usualPlace() {
    return usualPlace;
  }
}
