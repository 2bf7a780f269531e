package dev.beian.api.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.beian.engine.Naming;
import dev.beian.filing.Domain;
import dev.beian.filing.SubmittedCase;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** Writes a mark in the place of each domain name. */
final class HeldNames implements Naming {

  private static final int SECRET_LENGTH = 16;

  /** A mark for a registrable name. */
  static final char REGISTRABLE = 'D';

  /** A mark for a name as it was submitted. */
  static final char SUBMITTED = 'S';

  private final String edge;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Marks the names of a case.
   *
   * @param edge begins and ends a mark
   */
  HeldNames(SubmittedCase submitted, String edge) {
    this.edge = edge;
    for (Domain domain : submitted.domains()) {
      if (domain.name() != null) {
        places.put(domain.pointer(), places.size());
      }
    }
  }

  /** An edge for marks that no caller can know, so that no submitted text looks like a mark. */
  static String edge() {
    byte[] secret = new byte[SECRET_LENGTH];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  @Override
  public String name(Domain domain) {
    Integer place = places.get(domain.pointer());
    return place == null ? Objects.requireNonNull(domain.name()) : mark(REGISTRABLE, place);
  }

  @Override
  public Object submitted(String pointer, JsonNode value) {
    Integer place =
        pointer.endsWith("/name")
            ? places.get(pointer.substring(0, pointer.lastIndexOf('/')))
            : null;
    return place == null ? value : TextNode.valueOf(mark(SUBMITTED, place));
  }

  private String mark(char kind, int place) {
    return edge + kind + place + edge;
  }
}
