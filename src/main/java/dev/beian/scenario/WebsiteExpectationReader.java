package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.decision.Event;
import dev.beian.decision.Procedure;
import dev.beian.decision.Reach;
import dev.beian.rulebook.Check;
import dev.beian.rulebook.drl.Position;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads what a case expects of websites and servers, as the members of the decision's JSON. */
final class WebsiteExpectationReader {

  private static final Set<String> WEBSITE =
      Set.of("domains", "procedure", "procedureName", "access", "servers");
  private static final Set<String> SERVER = Set.of("procedure", "access");
  private static final Set<String> ACCESS = Set.of("now", "opensWhen", "closesWhen");

  private final Notes notes;

  WebsiteExpectationReader(Notes notes) {
    this.notes = notes;
  }

  /** The members expected, by index. */
  ObjectNode read(YamlValue websites) {
    return byIndex(websites, WEBSITE, this::website);
  }

  private ObjectNode byIndex(
      YamlValue value, Set<String> known, BiConsumer<String, YamlValue> member) {
    ObjectNode found = JsonNodeFactory.instance.objectNode();
    if (value instanceof Listing listing) {
      for (int i = 0; i < listing.entries().size(); i++) {
        found.set(Integer.toString(i), checked(listing.entries().get(i), known, member));
      }
    } else if (value instanceof Mapping mapping) {
      mapping
          .members()
          .forEach(
              (key, one) -> {
                if (key.matches("0|[1-9]\\d{0,3}")) {
                  found.set(key, checked(one.value(), known, member));
                } else {
                  notes.add(one.position(), "`" + key + "` is no index", "count from `\"0\"`");
                }
              });
    } else {
      notes.add(
          value.position(), "a list is expected here", "write `[ { … } ]` or `{ \"0\": { … } }`");
    }
    return found;
  }

  private ObjectNode checked(
      YamlValue value, Set<String> known, BiConsumer<String, YamlValue> member) {
    if (!(value instanceof Mapping mapping)) {
      notes.add(value.position(), "a mapping is expected here", "write `{ procedure: … }`");
      return JsonNodeFactory.instance.objectNode();
    }
    notes.keys(mapping, "member of a decision here", known);
    mapping.members().forEach((key, one) -> member.accept(key, one.value()));
    ObjectNode expected = mapping.json();
    mapping
        .get("servers")
        .filter(servers -> known.contains("servers"))
        .ifPresent(servers -> expected.set("servers", byIndex(servers, SERVER, this::server)));
    return expected;
  }

  private void website(String key, YamlValue value) {
    if (key.equals("domains") && !(value instanceof Listing)) {
      notes.add(value.position(), "a list is expected here", "write `[ a.com ]`");
    } else if (key.equals("procedureName") && !value.json().isNull() && value.text().isEmpty()) {
      notes.add(value.position(), "a text is expected here", "write the provider's own word");
    } else {
      server(key, value);
    }
  }

  private void server(String key, YamlValue value) {
    if (key.equals("procedure")) {
      word(value, "procedure", Procedure.values());
    } else if (key.equals("access") && !value.json().isNull()) {
      checked(value, ACCESS, this::access);
    }
  }

  private void access(String key, YamlValue value) {
    if (key.equals("now")) {
      word(value, "word for access", Reach.values());
    } else {
      word(value, "event", Event.values());
    }
  }

  private void word(YamlValue value, String what, Enum<?>[] words) {
    List<String> known = Arrays.stream(words).map(Enum::name).toList();
    Position position = value.position();
    String word = value.json().asText();
    if (!value.json().isNull() && !known.contains(word)) {
      notes.unknown(Check.UNKNOWN_WORD, position, what, word, known);
    }
  }
}
