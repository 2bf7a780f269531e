package dev.beian.engine;

import dev.beian.filing.Application;
import dev.beian.filing.Fact;
import dev.beian.filing.Field.Presence;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.Pointers.Target;
import dev.beian.filing.Server;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.filing.Website;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.matching.Truth;
import java.util.LinkedHashSet;
import java.util.Set;

/** Notes which absent facts a condition is open for, one condition at a time. */
final class Untold {

  private final SubmittedCase submitted;
  private final Set<String> paths = new LinkedHashSet<>();
  private boolean never;

  Untold(SubmittedCase submitted) {
    this.submitted = submitted;
  }

  /** Begins with another condition. */
  void begin() {
    paths.clear();
    never = false;
  }

  /** Whether the condition is open for a fact that is never asked for. */
  boolean isNever() {
    return never;
  }

  /** What was waited for before, with what the condition waits for. */
  Set<String> with(Set<String> waitedFor, Truth here) {
    if (here == Truth.TRUE || paths.isEmpty()) {
      return waitedFor;
    }
    Set<String> all = new LinkedHashSet<>(waitedFor);
    all.addAll(paths);
    return all;
  }

  /** Notes what keeps a property of a fact from being known. */
  void unknown(Fact fact, Property property) {
    boolean told = false;
    boolean closed = false;
    for (String path : property.paths(submitted.filingCase().intent())) {
      String pointer = Pointers.resolve(fact.pointer(), path);
      told |= absent(pointer);
      closed |= isNeverTold(pointer);
      if (path.equals("servers") && fact instanceof Website website) {
        told |= unknownServer(website);
      }
      if (path.equals("/websites") && fact instanceof Application) {
        told |= unknownAccess();
      }
    }
    if (!told || closed) {
      never = true;
    }
  }

  private boolean isNeverTold(String pointer) {
    return Pointers.follow(submitted.submitted(), pointer) instanceof Target.Absent
        && neverAskedFor(pointer);
  }

  /** Notes what keeps websites from being counted; whether there is anything. */
  private boolean unknownAccess() {
    boolean told = false;
    for (Website website : submitted.websites()) {
      if (website.stated() && website.linkedHere() == null) {
        told |= absent(website.pointer() + "/filing/status");
        told |= absent(website.pointer() + "/filing/providers");
      }
      if (website.stated() && website.hostedHere() == null && website.intent() == Intent.HOST) {
        told |= absent(website.pointer() + "/servers");
        told |= unknownServer(website);
      }
    }
    return told;
  }

  /** Notes what is absent of the servers of a website; whether there is anything. */
  private boolean unknownServer(Website website) {
    boolean told = false;
    for (Server server : submitted.servers()) {
      if (server.stated() && server.website().equals(website)) {
        if (server.here() == null) {
          told |= absent(server.pointer() + "/provider");
        } else if (server.here() && server.mainland() == null) {
          told |= absent(server.pointer() + "/region");
        }
      }
    }
    return told;
  }

  /** Notes an absent fact that may be asked for; whether there is one. */
  boolean absent(String pointer) {
    if (!(Pointers.follow(submitted.submitted(), pointer) instanceof Target.Absent absent)) {
      return false;
    }
    if (neverAskedFor(pointer) || neverAskedFor(absent.pointer())) {
      return false;
    }
    paths.add(absent.pointer());
    return true;
  }

  /** Such a fact is not asked for by way of the absent list or object around it either. */
  private static boolean neverAskedFor(String pointer) {
    return Vocabulary.at(pointer)
        .filter(field -> field.presence() == Presence.OPTIONAL)
        .isPresent();
  }
}
