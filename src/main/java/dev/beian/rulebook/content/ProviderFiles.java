package dev.beian.rulebook.content;

import dev.beian.decision.Procedure;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.Faults;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.content.Yaml.Member;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code providers/<id>/provider.yaml}. */
public final class ProviderFiles {

  private static final Set<String> PROCEDURES =
      Arrays.stream(Procedure.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private ProviderFiles() {}

  /** All providers of a folder by id. */
  public static Map<String, Provider> read(RulesFolder folder, Faults faults) {
    Map<String, Provider> providers = new TreeMap<>();
    folder
        .below("providers/", "/provider.yaml")
        .forEach(
            (file, text) -> {
              String id = file.split("/", -1)[2];
              providers.put(id, provider(id, file, text, faults));
            });
    return providers;
  }

  private static Provider provider(String id, String file, String text, Faults faults) {
    Yaml yaml = new Yaml(file, faults);
    Map<String, Member> members = yaml.read(text);
    if (!members.isEmpty()) {
      yaml.missing(members, "id", "name");
    }
    Map<String, String> name =
        members.containsKey("name") ? yaml.languages(members.get("name")) : Map.of();
    if (members.containsKey("id")) {
      Member stated = members.get("id");
      if (!yaml.scalar(stated.node()).filter(id::equals).isPresent()) {
        yaml.fault(
            stated.position(),
            "the id is not the name of the folder, `" + id + "`",
            "use one name");
      }
    }
    Map<Procedure, Map<String, String>> terms = new EnumMap<>(Procedure.class);
    section(yaml, members, "terms")
        .values()
        .forEach(
            term -> {
              if (PROCEDURES.contains(term.key())) {
                terms.put(Procedure.valueOf(term.key()), yaml.languages(term));
              } else {
                faults.unknown(
                    Check.UNKNOWN_WORD, file, term.position(), "procedure", term.key(), PROCEDURES);
              }
            });
    Map<String, Map<String, String>> contacts = new LinkedHashMap<>();
    section(yaml, members, "contacts")
        .values()
        .forEach(contact -> contacts.put(contact.key(), yaml.languages(contact)));
    return new Provider(id, name, terms, contacts);
  }

  private static Map<String, Member> section(Yaml yaml, Map<String, Member> members, String key) {
    Member section = members.get(key);
    return section == null ? Map.of() : yaml.members(section.node());
  }
}
