package dev.beian.filing;

/**
 * A thing of the case that rules can match.
 *
 * <p>Its accessors are the properties that rules may name. A property that is {@code null} is
 * unknown, which is neither true nor false: no condition on it holds, and none fails for good.
 */
public sealed interface Fact
    permits FilingCase,
        Filer,
        ProviderAccess,
        RunningOrder,
        Account,
        Website,
        Domain,
        Server,
        Application {

  /** JSON Pointer of the fact in the submitted case; the empty text is the whole case. */
  @From({})
  String pointer();

  /**
   * Whether the case names this thing. A stand-in, all unknown, takes the place of the members of a
   * list that the case does not state.
   */
  @From({})
  default boolean stated() {
    return true;
  }
}
