package dev.beian.engine.why;

import dev.beian.engine.trial.ProvinceGroups;
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
import java.util.stream.Stream;

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
    List<Target> targets = new ArrayList<>(followed(fact, property));
    for (String path : property.paths(intent)) {
      if (path.equals("servers") && fact instanceof Website website) {
        servers(website, targets);
      } else if (path.equals("/websites")) {
        websites(targets);
      }
    }
    return targets.stream()
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

  /** JSON Pointer of the province of the filer, where it is absent. */
  List<String> province() {
    return follow(ProvinceGroups.PROVINCE) instanceof Target.Absent absent
        ? List.of(absent.pointer())
        : List.of();
  }

  private List<Target> followed(Fact fact, Property property) {
    return followed
        .computeIfAbsent(property, one -> new IdentityHashMap<>())
        .computeIfAbsent(
            fact,
            one ->
                property.paths(intent).stream()
                    .map(path -> follow(Pointers.resolve(one.pointer(), path)))
                    .toList());
  }

  /** Websites are counted by whether they are still to be linked: what hides that hides them. */
  private void websites(List<Target> targets) {
    for (Website website : submitted.websites()) {
      if (website.stated()) {
        Stream.of("/filing/status", "/filing/providers", "/servers")
            .map(path -> follow(website.pointer() + path))
            .forEach(targets::add);
        servers(website, targets);
      }
    }
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
