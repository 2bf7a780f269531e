package dev.beian.rulebook.content;

import dev.beian.rulebook.Check;
import dev.beian.rulebook.Faults;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.content.Yaml.Member;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads {@code undecided.yaml}: the single facts of the sources that no rule can decide, and why. A
 * clause that holds no single fact stands there as {@code source#clause}.
 */
public final class UndecidedFile {

  /** The path of the file. */
  public static final String FILE = RulesFolder.ROOT + "undecided.yaml";

  private UndecidedFile() {}

  /**
   * Why facts are not decided, by language, by the number of the fact or the name of the clause;
   * none where the folder has no such file.
   */
  public static Map<String, Map<String, String>> read(
      RulesFolder folder, Map<String, Source> sources, Faults faults) {
    Map<String, Map<String, String>> undecided = new TreeMap<>();
    Optional.ofNullable(folder.files().get(FILE))
        .ifPresent(text -> read(new Yaml(FILE, faults), text, known(sources), faults, undecided));
    return Collections.unmodifiableMap(undecided);
  }

  private static Set<String> known(Map<String, Source> sources) {
    Set<String> known = new TreeSet<>();
    for (Source source : sources.values()) {
      for (Source.Clause clause : source.clauses().values()) {
        clause.statements().forEach(statement -> known.add(statement.id()));
        if (clause.statements().isEmpty()) {
          known.add(source.id() + "#" + clause.id());
        }
      }
    }
    return known;
  }

  private static void read(
      Yaml yaml,
      String text,
      Set<String> known,
      Faults faults,
      Map<String, Map<String, String>> undecided) {
    Map<String, Member> file = yaml.read(text);
    Member reasons = file.get("reasons");
    if (reasons == null) {
      yaml.missing(file, "reasons");
      return;
    }
    for (Member reason : yaml.members(reasons.node()).values()) {
      Map<String, Member> members = yaml.members(reason.node(), Set.of("why", "facts"));
      yaml.missing(members, "why", "facts");
      Member why = members.get("why");
      Member facts = members.get("facts");
      if (why == null || facts == null) {
        continue;
      }
      Map<String, String> words = yaml.languages(why);
      for (String number : yaml.scalar(facts.node()).orElse("").split("[,\\s]+", -1)) {
        if (!known.contains(number)) {
          faults.unknown(
              Check.UNKNOWN_CLAUSE, FILE, facts.position(), "fact of the sources", number, known);
        } else if (undecided.put(number, words) != null) {
          faults.add(
              Check.DUPLICATE_NAME,
              FILE,
              facts.position(),
              "`" + number + "` stands under two reasons",
              "leave it under the one that fits better");
        }
      }
    }
  }
}
