package dev.beian.cli.explore;

import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Example;
import dev.beian.engine.Brief;
import dev.beian.engine.Brief.Concluded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds rules that conclude different things for one website or server. */
final class Conflicts {

  private static final Map<String, Function<Concluded, Optional<? extends Enum<?>>>> ASPECTS =
      new TreeMap<>(
          Map.of(
              "procedure", Concluded::procedure,
              "access", Concluded::now,
              "opensWhen", Concluded::opens,
              "closesWhen", Concluded::closes));

  private Conflicts() {}

  /** The conflicts in one decision. */
  static List<Conflict> of(Example example, Brief brief) {
    List<Conflict> found = new ArrayList<>();
    ASPECTS.forEach(
        (aspect, conclusion) -> {
          Map<String, Map<String, String>> byPlace = new HashMap<>();
          for (Brief.Said said : brief.said()) {
            conclusion
                .apply(said.concluded())
                .ifPresent(
                    word ->
                        byPlace
                            .computeIfAbsent(said.about(), place -> new TreeMap<>())
                            .put(said.rule(), word.name()));
          }
          byPlace.values().forEach(said -> found.addAll(of(aspect, said, example)));
        });
    return found;
  }

  private static List<Conflict> of(String aspect, Map<String, String> said, Example example) {
    List<Conflict> found = new ArrayList<>();
    List<String> names = List.copyOf(said.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String one = said.getOrDefault(names.get(i), "");
        String other = said.getOrDefault(names.get(j), "");
        if (!one.equals(other)) {
          found.add(new Conflict(names.get(i), names.get(j), aspect, one, other, 1, example));
        }
      }
    }
    return found;
  }
}
