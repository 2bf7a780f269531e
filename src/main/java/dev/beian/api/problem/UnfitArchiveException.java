package dev.beian.api.problem;

/**
 * What was sent holds no folder that could be checked. An answer rather than a failure: no stack.
 */
public final class UnfitArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It cannot be read as a zip archive, or it is empty. */
    NOT_A_ZIP,
    /** It cannot be read as a form, or has no parts. */
    NOT_A_FORM,
    /** A part of a form is no file, or has no file name. */
    UNNAMED,
    /** An archive is not the only part of a form. */
    MIXED,
    /** The path of an entry leads out of the folder. */
    OUTSIDE,
    /** An entry is a symbolic link. */
    LINK,
    /** An entry stands in it twice. */
    TWICE,
    /** It has too many entries. */
    TOO_MANY,
    /** An entry, or all of it, unpacks to too much. */
    TOO_LARGE
  }

  private final Reason reason;
  private final String entry;

  /** With the reason and the entry at fault, the empty text where it is none. */
  public UnfitArchiveException(Reason reason, String entry) {
    super(reason + " " + entry, null, false, false);
    this.reason = reason;
    this.entry = entry;
  }

  Reason reason() {
    return reason;
  }

  String entry() {
    return entry;
  }
}
