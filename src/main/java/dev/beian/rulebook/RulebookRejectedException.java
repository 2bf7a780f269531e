package dev.beian.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A folder cannot become a rulebook. */
public final class RulebookRejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** With every fault that was found; there is at least one. */
  public RulebookRejectedException(List<Fault> faults) {
    super(faults.stream().sorted(Fault.ORDER).map(Fault::shown).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted(Fault.ORDER).toList();
  }

  /** The faults, as a reader goes through the files. */
  public List<Fault> faults() {
    return faults;
  }
}
