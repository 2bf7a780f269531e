package dev.beian.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Reads submitted cases. */
public final class CaseReader {

  /** What came of reading a case. */
  public sealed interface Reading {

    /** The case was understood. */
    record Understood(SubmittedCase submittedCase) implements Reading {}

    /** It was not; every fault is listed. */
    record Faulty(List<CaseFault> faults) implements Reading {}
  }

  private CaseReader() {}

  /**
   * Reads a case from JSON text.
   *
   * @param text the text, UTF-8
   * @param providersOnFile ids of the providers that the rulebook has a folder for
   * @param now the instant that decides where the case names none
   * @throws NotJsonException where the text is not JSON
   */
  public static Reading read(byte[] text, Set<String> providersOnFile, OffsetDateTime now)
      throws NotJsonException {
    return SentCase.of(text).read(providersOnFile, now);
  }

  /** Reads a case from a tree, as {@link #read(byte[], Set, OffsetDateTime)} does from text. */
  public static Reading read(JsonNode root, Set<String> providersOnFile, OffsetDateTime now) {
    List<CaseFault> faults = CaseCheck.faults(root);
    return faults.isEmpty()
        ? understood((ObjectNode) root, providersOnFile, now)
        : new Reading.Faulty(faults);
  }

  /**
   * The facts of a case that is known to be sound, such as one made from the vocabulary itself.
   *
   * @param sound the case; {@link #read(JsonNode, Set, OffsetDateTime)} finds no fault in it
   */
  public static SubmittedCase facts(
      ObjectNode sound, Set<String> providersOnFile, OffsetDateTime now) {
    return new CaseFacts(sound, providersOnFile, now).all();
  }

  static Reading understood(ObjectNode root, Set<String> providersOnFile, OffsetDateTime now) {
    return new Reading.Understood(new CaseFacts(root, providersOnFile, now).all());
  }
}
