package dev.beian.rulebook;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers faults while a folder is read, so that one reading lists them all. */
public final class Faults {

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

  /** What was found so far. */
  public List<Fault> all() {
    return List.copyOf(faults);
  }

  /**
   * Ends the reading where something was found.
   *
   * @throws RulebookRejectedException with what was found
   */
  public void orReject() throws RulebookRejectedException {
    if (!faults.isEmpty()) {
      throw new RulebookRejectedException(faults);
    }
  }
}
