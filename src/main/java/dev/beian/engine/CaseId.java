package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The id of a decision: the same for the same rulebook, instant and case. */
final class CaseId {

  private static final int DIGITS = 32;

  private CaseId() {}

  static String of(Rulebook rulebook, SubmittedCase submitted) {
    StringBuilder question = new StringBuilder(rulebook.hash());
    question.append('\n').append(submitted.filingCase().asOf().toInstant()).append('\n');
    Map<String, JsonNode> members = new TreeMap<>();
    submitted.submitted().properties().forEach(one -> members.put(one.getKey(), one.getValue()));
    members.remove("asOf");
    canonical(members, question);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(question.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static void canonical(Map<String, JsonNode> members, StringBuilder text) {
    text.append('{');
    members.forEach(
        (name, value) -> {
          text.append(name).append(':');
          canonical(value, text);
        });
    text.append('}');
  }

  private static void canonical(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(one -> members.put(one.getKey(), one.getValue()));
      canonical(members, text);
    } else if (node.isArray()) {
      text.append('[');
      node.forEach(entry -> canonical(entry, text));
      text.append(']');
    } else {
      text.append(node).append(',');
    }
  }
}
