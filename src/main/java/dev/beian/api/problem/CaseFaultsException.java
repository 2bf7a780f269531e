package dev.beian.api.problem;

import dev.beian.filing.CaseFault;
import java.util.List;

/** A submitted case has faults. It is an answer rather than a failure, so it carries no stack. */
public final class CaseFaultsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CaseFault> faults;

  /** With every fault; there is at least one. */
  public CaseFaultsException(List<CaseFault> faults) {
    super("the case has faults", null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** The faults, in the order of the case. */
  List<CaseFault> faults() {
    return faults;
  }
}
