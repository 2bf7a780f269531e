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

  private static final String TEXTS = RulesFolder.ROOT + "texts/";
  private static final String SOURCES = RulesFolder.ROOT + "sources/";

  /** What is found where a rule or table is missed that stands in a file that cannot be read. */
  private static final Set<Check> OF_RULES =
      EnumSet.of(
          Check.UNUSED_TEXT,
          Check.UNUSED_TABLE,
          Check.UNKNOWN_TABLE,
          Check.UNKNOWN_FACT,
          Check.UNREACHABLE_ROW,
          Check.UNKNOWN_RULE);

  /** What is found where texts are missed. */
  private static final Set<Check> OF_TEXTS =
      EnumSet.of(
          Check.MISSING_TEXT,
          Check.MISSING_NAME,
          Check.UNEQUAL_SLOTS,
          Check.UNFILLED_SLOT,
          Check.UNUSED_TEXT);

  /** What is found where clauses are missed. */
  private static final Set<Check> OF_SOURCES =
      EnumSet.of(Check.UNKNOWN_CLAUSE, Check.MISSING_BASIS, Check.UNUSED_CLAUSE);

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

  /** Notes what others have noted. */
  void addAll(Faults others) {
    faults.addAll(others.faults);
  }

  /** How many were noted. */
  int count() {
    return faults.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** What was found so far; not what merely follows from a file that cannot be read. */
  public List<Fault> all() {
    EnumSet<Check> following = EnumSet.noneOf(Check.class);
    for (Fault fault : faults) {
      if (fault.check() == Check.SYNTAX || fault.check() == Check.FORBIDDEN) {
        following.addAll(OF_RULES);
      } else if (fault.check() == Check.YAML && fault.file().startsWith(TEXTS)) {
        following.addAll(OF_TEXTS);
      } else if (fault.check() == Check.YAML && fault.file().startsWith(SOURCES)) {
        following.addAll(OF_SOURCES);
      }
    }
    return faults.stream().filter(fault -> !following.contains(fault.check())).toList();
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
