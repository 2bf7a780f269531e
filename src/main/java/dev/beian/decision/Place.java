package dev.beian.decision;

/** Where a step is done, seen from the case. */
public enum Place {
  /** The provider the question is about. */
  TARGET_PROVIDER(PlaceKind.PROVIDER),

  /** The provider where the website's filed data are changed. */
  ORIGINAL_PROVIDER(PlaceKind.PROVIDER),

  /** The provider whose servers serve the website, other than the target. */
  HOSTING_PROVIDER(PlaceKind.PROVIDER),

  /** The registrar of the domain name. */
  REGISTRAR(PlaceKind.REGISTRAR),

  /** The communications administration of the filer's province. */
  AUTHORITY(PlaceKind.AUTHORITY),

  /** The filer's own people. */
  FILER(PlaceKind.FILER);

  private final PlaceKind kind;

  Place(PlaceKind kind) {
    this.kind = kind;
  }

  /** The kind of this place. */
  public PlaceKind kind() {
    return kind;
  }
}
