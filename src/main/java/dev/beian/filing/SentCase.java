package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.CaseReader.Reading;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case as it was sent: JSON that has not yet been held against the vocabulary. */
public final class SentCase {

  private final JsonTree.Tree tree;

  private SentCase(JsonTree.Tree tree) {
    this.tree = tree;
  }

  /**
   * Takes a case in.
   *
   * @param text the text, UTF-8
   * @throws NotJsonException where the text is not JSON
   */
  public static SentCase of(byte[] text) throws NotJsonException {
    return new SentCase(JsonTree.read(text));
  }

  /** Its outline, where it is an object that no text of its own is wrong with. */
  public Optional<Outline> outline() {
    return tree.faults().isEmpty()
        ? tree.root()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .map(Outline::of)
        : Optional.empty();
  }

  /** Id of the provider that is asked about, where a text stands for one. */
  public Optional<String> provider() {
    return tree.root().map(root -> root.get("provider")).map(JsonNode::textValue);
  }

  /**
   * Holds it against the vocabulary.
   *
   * @param providersOnFile ids of the providers that the rulebook has a folder for
   * @param now the instant that decides where the case names none
   */
  public Reading read(Set<String> providersOnFile, OffsetDateTime now) {
    List<CaseFault> faults = new ArrayList<>(tree.faults());
    tree.root().ifPresent(root -> faults.addAll(CaseCheck.faults(root)));
    return faults.isEmpty()
        ? CaseReader.understood((ObjectNode) tree.root().orElseThrow(), providersOnFile, now)
        : new Reading.Faulty(faults);
  }
}
