package dev.beian.rulebook.content;

import dev.beian.filing.Notations;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Faults;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.content.Yaml.Member;
import dev.beian.rulebook.drl.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code sources/*.yaml}. */
public final class SourceFiles {

  private static final Set<String> KEYS =
      Set.of("id", "provider", "kind", "title", "inForce", "date", "url", "clauses");

  private SourceFiles() {}

  /** All sources of a folder by id. */
  public static Map<String, Source> read(RulesFolder folder, Faults faults) {
    Map<String, Source> sources = new TreeMap<>();
    folder
        .below("sources/", ".yaml")
        .forEach(
            (file, text) ->
                source(file, text, faults)
                    .ifPresent(
                        source -> {
                          if (sources.put(source.id(), source) != null) {
                            faults.add(
                                Check.DUPLICATE_NAME,
                                file,
                                new Position(1, 1),
                                "a second source has the id `" + source.id() + "`",
                                "give each document an id of its own");
                          }
                        }));
    return sources;
  }

  private static Optional<Source> source(String file, String text, Faults faults) {
    Yaml yaml = new Yaml(file, faults);
    Map<String, Member> members = yaml.read(text);
    if (!members.isEmpty()) {
      yaml.missing(members, "id", "title", "clauses");
    }
    Member id = members.get("id");
    Member title = members.get("title");
    Member listed = members.get("clauses");
    if (id == null || title == null || listed == null) {
      return Optional.empty();
    }
    members
        .values()
        .forEach(
            member -> {
              if (!KEYS.contains(member.key())) {
                faults.unknown(
                    Check.YAML, file, member.position(), "key of a source", member.key(), KEYS);
              }
            });
    Map<String, Source.Clause> clauses = new LinkedHashMap<>();
    yaml.members(listed.node())
        .values()
        .forEach(member -> clauses.put(member.key(), clause(yaml, member)));
    return Optional.of(
        new Source(
            yaml.scalar(id.node()).orElse(""),
            optional(yaml, members, "provider"),
            yaml.languages(title),
            day(yaml, members),
            optional(yaml, members, "url"),
            clauses,
            file));
  }

  private static Optional<String> optional(Yaml yaml, Map<String, Member> members, String key) {
    return Optional.ofNullable(members.get(key)).flatMap(member -> yaml.scalar(member.node()));
  }

  private static Optional<LocalDate> day(Yaml yaml, Map<String, Member> members) {
    return optional(yaml, members, "inForce")
        .flatMap(
            text -> {
              Optional<LocalDate> day = Notations.day(text);
              if (day.isEmpty()) {
                yaml.fault(
                    Objects.requireNonNull(members.get("inForce")).position(),
                    "`" + text + "` is no day",
                    "write it as `2024-06-01`");
              }
              return day;
            });
  }

  private static Source.Clause clause(Yaml yaml, Member clause) {
    Map<String, Member> members =
        yaml.members(clause.node(), Set.of("title", "text", "statements"));
    List<Source.Statement> statements = new ArrayList<>();
    if (members.containsKey("statements")) {
      yaml.members(members.get("statements").node())
          .values()
          .forEach(
              member ->
                  statements.add(
                      new Source.Statement(
                          member.key(), yaml.languages(member), member.position())));
    }
    return new Source.Clause(
        clause.key(),
        text(yaml, members, clause, "title"),
        text(yaml, members, clause, "text"),
        List.copyOf(statements),
        clause.position());
  }

  private static Map<String, String> text(
      Yaml yaml, Map<String, Member> members, Member clause, String key) {
    Member member = members.get(key);
    if (member == null) {
      yaml.fault(
          clause.position(),
          "clause `" + clause.key() + "` has no `" + key + "`",
          "add it in both languages");
      return Map.of();
    }
    return yaml.languages(member);
  }
}
