package dev.beian.engine;

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
import java.util.Optional;

/** Finds the members of a case that a property is read from, and which of them are absent. */
public final class Gaps {

  /** What is counted with the unfiled websites of the case. */
  private static final String WITH_UNFILED = "afterOrder";

  /** How many domain names or servers the websites of an order have together. */
  private static final String DOMAINS = "domains";

  private static final String SERVERS = "servers";

  /**
   * An absent member that keeps a property open.
   *
   * @param member JSON Pointer of the member
   * @param absent JSON Pointer of what is absent: the member, or what would hold it
   */
  public record Gap(String member, String absent) {}

  private final SubmittedCase submitted;
  private final Intent intent;
  private final IdentityHashMap<Property, IdentityHashMap<Fact, List<String>>> members =
      new IdentityHashMap<>();

  /** The gaps of a case. */
  public Gaps(SubmittedCase submitted) {
    this.submitted = submitted;
    this.intent = submitted.filingCase().intent();
  }

  /** JSON Pointers of the members that a property of a fact is read from, once each. */
  public List<String> members(Fact fact, Property property) {
    return members
        .computeIfAbsent(property, one -> new IdentityHashMap<>())
        .computeIfAbsent(
            fact,
            one ->
                property.paths(intent).stream()
                    .map(path -> pointer(follow(Pointers.resolve(one.pointer(), path))))
                    .distinct()
                    .toList());
  }

  private static String pointer(Target target) {
    return target instanceof Target.Stated stated
        ? stated.pointer()
        : ((Target.Absent) target).pointer();
  }

  /** The absent members that keep a property of a fact open. */
  public List<Gap> of(Fact fact, Property property) {
    List<Gap> gaps = new ArrayList<>();
    for (String path : property.paths(intent)) {
      String member = Pointers.resolve(fact.pointer(), path);
      add(member, member, gaps);
      if (property.measure().equals(WITH_UNFILED)) {
        unfiled(member, gaps);
      } else if (path.equals("servers") && fact instanceof Website website) {
        servers(website, gaps);
      } else if (path.equals("/websites")) {
        websites(property.measure(), gaps);
      }
    }
    return gaps;
  }

  /** What keeps it open which things of the case there are. */
  public List<Gap> standIn(Fact fact) {
    return at(fact.pointer()).stream().toList();
  }

  /** The gap at a place of the case, if there is one. */
  public Optional<Gap> at(String pointer) {
    return follow(pointer) instanceof Target.Absent absent
        ? Optional.of(new Gap(pointer, absent.pointer()))
        : Optional.empty();
  }

  private void unfiled(String member, List<Gap> gaps) {
    add(member, "/websites", gaps);
    for (Website website : submitted.websites()) {
      if (website.stated() && website.filed() == null) {
        add(member, website.pointer() + "/filing/status", gaps);
      }
    }
  }

  /** Websites are counted by whether they are still to be linked: what hides that hides them. */
  private void websites(String measure, List<Gap> gaps) {
    for (Website website : submitted.websites()) {
      if (website.stated() && measure.equals(DOMAINS) && website.domainCount() == null) {
        add(website.pointer() + "/domains", gaps);
      }
      if (website.stated() && measure.equals(SERVERS)) {
        add(website.pointer() + "/servers", gaps);
        servers(website, gaps);
      }
      if (website.stated() && website.linkedHere() == null) {
        add(website.pointer() + "/filing/status", gaps);
        add(website.pointer() + "/filing/providers", gaps);
      }
      if (website.stated() && website.hostedHere() == null && website.intent() == Intent.HOST) {
        add(website.pointer() + "/servers", gaps);
        servers(website, gaps);
      }
    }
  }

  /** What is said of the servers of a website decides what is known of the website. */
  private void servers(Website website, List<Gap> gaps) {
    for (Server server : submitted.servers()) {
      if (server.stated() && server.website().equals(website)) {
        if (server.here() == null) {
          add(server.pointer() + "/provider", gaps);
        } else if (server.here() && server.mainland() == null) {
          add(server.pointer() + "/region", gaps);
        }
      }
    }
  }

  private void add(String pointer, List<Gap> gaps) {
    add(pointer, pointer, gaps);
  }

  private void add(String member, String pointer, List<Gap> gaps) {
    at(pointer).ifPresent(gap -> gaps.add(new Gap(member, gap.absent())));
  }

  private Target follow(String pointer) {
    return Pointers.follow(submitted.submitted(), pointer);
  }
}
