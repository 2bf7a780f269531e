package dev.beian.engine.why;

import dev.beian.filing.Fact;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.Pointers.Target;
import dev.beian.filing.Server;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import dev.beian.rulebook.FactType.Property;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds the members of a case that a property is read from, and which of them are absent. */
final class Absent {

  private final SubmittedCase submitted;
  private final Intent intent;
  private final IdentityHashMap<Property, IdentityHashMap<Fact, List<Target>>> followed =
      new IdentityHashMap<>();

  Absent(SubmittedCase submitted) {
    this.submitted = submitted;
    this.intent = submitted.filingCase().intent();
  }

  /** JSON Pointers of the members that a property of a fact is read from. */
  List<String> members(Fact fact, Property property) {
    return followed(fact, property).stream()
        .map(
            target ->
                target instanceof Target.Stated stated
                    ? stated.pointer()
                    : ((Target.Absent) target).pointer())
        .toList();
  }

  /** JSON Pointers of the absent members that keep a property of a fact open. */
  List<String> of(Fact fact, Property property) {
    return followed(fact, property).stream()
        .filter(Target.Absent.class::isInstance)
        .map(target -> ((Target.Absent) target).pointer())
        .toList();
  }

  /** JSON Pointers of the absent list whose members a fact stands in for. */
  List<String> standIn(Fact fact) {
    return follow(fact.pointer()) instanceof Target.Absent absent
        ? List.of(absent.pointer())
        : List.of();
  }

  private List<Target> followed(Fact fact, Property property) {
    return followed
        .computeIfAbsent(property, one -> new IdentityHashMap<>())
        .computeIfAbsent(fact, one -> follow(fact, property));
  }

  private List<Target> follow(Fact fact, Property property) {
    List<Target> targets = new ArrayList<>();
    for (String path : property.paths(intent)) {
      targets.add(follow(Pointers.resolve(fact.pointer(), path)));
      if (path.equals("servers") && fact instanceof Website website) {
        servers(website, targets);
      }
    }
    return targets;
  }

  /** What is said of the servers of a website decides what is known of the website. */
  private void servers(Website website, List<Target> targets) {
    for (Server server : submitted.servers()) {
      if (server.stated() && server.website().equals(website)) {
        if (server.here() == null) {
          targets.add(follow(server.pointer() + "/provider"));
        } else if (server.here() && server.mainland() == null) {
          targets.add(follow(server.pointer() + "/region"));
        }
      }
    }
  }

  private Target follow(String pointer) {
    return Pointers.follow(submitted.submitted(), pointer);
  }
}
