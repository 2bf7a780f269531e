package dev.beian.scenario;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.drl.Position;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The faults found in one file of cases, each noted once, however many cases share the line it is
 * in.
 */
final class Notes {

  private static final int MOST_LISTED = 40;

  private final String file;
  private final Set<Fault> faults = new LinkedHashSet<>();

  Notes(String file) {
    this.file = file;
  }

  void add(Check check, Position position, String message, String help) {
    faults.add(new Fault(check, file, position.line(), position.column(), message, help));
  }

  void add(Position position, String message, String help) {
    add(Check.YAML, position, message, help);
  }

  /** Notes that a name is not known, with the nearest that is. */
  void unknown(Check check, Position position, String what, String name, Collection<String> known) {
    String help =
        Nearest.to(name, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElseGet(
                () ->
                    known.size() > MOST_LISTED
                        ? "write it as it stands in the rulebook"
                        : "known are: "
                            + known.stream().sorted().collect(Collectors.joining(", ")));
    add(check, position, "`" + name + "` is no " + what, help);
  }

  /**
   * Notes each key of a mapping that is not among the known.
   *
   * @return the known keys that these were probably meant to be
   */
  Set<String> keys(YamlValue.Mapping mapping, String what, Collection<String> known) {
    Set<String> meant = new LinkedHashSet<>();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                unknown(Check.YAML, member.position(), what, key, known);
                Nearest.to(key, known).ifPresent(meant::add);
              }
            });
    return meant;
  }

  /** How many there are. */
  int count() {
    return faults.size();
  }

  /** All of them, as found. */
  List<Fault> all() {
    return List.copyOf(faults);
  }
}
