package dev.beian.filing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case that was understood: what was submitted, and the facts that rules match.
 *
 * @param submitted the JSON as submitted; not to be altered
 * @param reference the caller's own id
 * @param filingCase the case as a whole
 * @param filer the filer
 * @param accesses where the filer's websites have access now
 * @param orders other orders of the filer that are not finished
 * @param account the account at the target provider
 * @param websites its websites
 * @param domains the domain names of all websites
 * @param servers the servers of all websites
 * @param application the application
 */
public record SubmittedCase(
    ObjectNode submitted,
    Optional<String> reference,
    FilingCase filingCase,
    Filer filer,
    List<ProviderAccess> accesses,
    List<RunningOrder> orders,
    Account account,
    List<Website> websites,
    List<Domain> domains,
    List<Server> servers,
    Application application) {

  /** All facts, from the whole to its parts. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(filingCase);
    facts.add(filer);
    facts.add(application);
    facts.addAll(accesses);
    facts.addAll(orders);
    facts.add(account);
    facts.addAll(websites);
    facts.addAll(domains);
    facts.addAll(servers);
    return facts;
  }
}
