package dev.beian.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The cases that are decided. */
public enum Cases {
  /** May one website be served? It has a filing, with another provider. */
  HOST("host", 1),
  /** May an order of eleven websites be submitted? One more than the provider accepts. */
  APPLY("apply", 11),
  /** Where does an order leave a website, halfway through review? */
  TRACK("track", 1);

  /**
   * Stands in the reference and in each domain name; a load puts another number there each time.
   */
  static final String NUMBER = "000000";

  /** The province of their filers. */
  static final String PROVINCE = "CN-GD";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String example;
  private final int websites;

  Cases(String example, int websites) {
    this.example = example;
    this.websites = websites;
  }

  /** The case as JSON, without spaces. */
  byte[] json() {
    String file = "/examples/tencent-cloud/" + example + ".json";
    try (InputStream stream = Cases.class.getResourceAsStream(file)) {
      ObjectNode submitted =
          (ObjectNode) JSON.readTree(Objects.requireNonNull(stream, file).readAllBytes());
      submitted.put("reference", "order-" + NUMBER);
      ArrayNode all = submitted.withArray("/websites");
      ObjectNode first = (ObjectNode) all.get(0);
      all.removeAll();
      for (int i = 1; i <= websites; i++) {
        ObjectNode website = first.deepCopy();
        ObjectNode domain = (ObjectNode) website.at("/domains/0");
        domain.put("name", "shop.example-" + i + "-" + NUMBER + ".com");
        ((ObjectNode) website.get("filing")).put("number", "粤ICP备12345678号-" + i);
        all.add(website);
      }
      return JSON.writeValueAsBytes(submitted);
    } catch (IOException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }
}
