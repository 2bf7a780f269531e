package dev.beian.rulebook;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers faults while a folder is read, so that one reading lists them all. */
public final class Faults {

  /** What is found where a rule is missed that stands in a file that cannot be read. */
  private static final Set<Check> CONSEQUENCES =
      EnumSet.of(Check.UNUSED_TEXT, Check.UNUSED_TABLE, Check.UNKNOWN_RULE);

  private final List<Fault> faults = new ArrayList<>();

  /** Notes a fault. */
  public void add(Check check, String file, Position position, String message, String help) {
    faults.add(new Fault(check, file, position.line(), position.column(), message, help));
  }

  /** Notes that a name is not known, with the nearest that is. */
  public void unknown(
      Check check,
      String file,
      Position position,
      String what,
      String name,
      Collection<String> known) {
    String help =
        Nearest.to(name, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse("known are: " + String.join(", ", known.stream().sorted().toList()));
    add(check, file, position, "`" + name + "` is no " + what, help);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** What was found so far; not what merely follows from a file that cannot be read. */
  public List<Fault> all() {
    boolean unread =
        faults.stream()
            .anyMatch(fault -> fault.check() == Check.SYNTAX || fault.check() == Check.FORBIDDEN);
    return faults.stream()
        .filter(fault -> !unread || !CONSEQUENCES.contains(fault.check()))
        .toList();
  }

  /**
   * Ends the reading where something was found.
   *
   * @throws RulebookRejectedException with what was found
   */
  public void orReject() throws RulebookRejectedException {
    if (!faults.isEmpty()) {
      throw new RulebookRejectedException(all());
    }
  }
}
