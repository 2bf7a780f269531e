package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The id of a decision: the same for the same rulebook, instant and case. */
final class CaseId {

  private static final int DIGITS = 32;

  private CaseId() {}

  static String of(Rulebook rulebook, SubmittedCase submitted) {
    StringBuilder question = new StringBuilder(rulebook.hash());
    question.append('\n').append(submitted.filingCase().asOf().toInstant()).append('\n');
    canonical(submitted.submitted(), "asOf", question);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(question.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static void canonical(JsonNode object, String without, StringBuilder text) {
    List<String> names = new ArrayList<>(object.size());
    object.fieldNames().forEachRemaining(names::add);
    names.sort(Comparator.naturalOrder());
    text.append('{');
    for (String name : names) {
      if (!name.equals(without)) {
        text.append(name).append(':');
        canonical(object.get(name), text);
      }
    }
    text.append('}');
  }

  private static void canonical(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      canonical(node, "", text);
    } else if (node.isArray()) {
      text.append('[');
      node.forEach(entry -> canonical(entry, text));
      text.append(']');
    } else if (node.isTextual()) {
      String value = node.textValue();
      text.append(value.length()).append('"').append(value).append(',');
    } else {
      text.append(node).append(',');
    }
  }
}
