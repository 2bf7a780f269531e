package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A case in the making. */
final class Draft {

  /** A provider that is neither the target nor on file. */
  static final String ELSEWHERE = "elsewhere-cloud";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  final ObjectNode root = NODES.objectNode();
  final ObjectNode filer = NODES.objectNode();
  final ObjectNode website = NODES.objectNode();
  final ObjectNode domain = NODES.objectNode();
  final ObjectNode application = NODES.objectNode();
  String provider = ELSEWHERE;
  int websites = 1;
  int domains = 1;
  String suffix = "com";

  /** A list of texts. */
  static ArrayNode texts(Collection<String> values) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(list::add);
    return list;
  }

  /** A filing that stands, with access at some providers. */
  ObjectNode filing(String status, boolean ofFiler, String... providers) {
    ObjectNode filing = NODES.objectNode().put("status", status);
    if (!ofFiler) {
      filing.set("providers", texts(Arrays.asList(providers)));
      return filing;
    }
    ArrayNode list = filing.putArray("providers");
    for (String id : providers) {
      list.addObject().put("id", id).put("websites", 1);
    }
    return filing;
  }

  /** One more server of the website. */
  void server(String of, String region, boolean live) {
    website
        .withArray("servers")
        .addObject()
        .put("provider", of)
        .put("region", region)
        .put("live", live);
  }

  /** The servers of the website. */
  List<ObjectNode> servers() {
    List<ObjectNode> all = new ArrayList<>();
    website.path("servers").forEach(server -> all.add((ObjectNode) server));
    return all;
  }

  /** The case. */
  ObjectNode finished() {
    root.set("filer", filer);
    ArrayNode all = root.putArray("websites");
    for (int i = 1; i <= websites; i++) {
      ObjectNode one = website.deepCopy();
      ArrayNode names = one.putArray("domains");
      for (int j = 1; j <= domains; j++) {
        ObjectNode name = names.addObject().put("name", "site-" + i + "-" + j + "." + suffix);
        name.setAll(domain);
      }
      all.add(one);
    }
    root.set("application", application);
    return root;
  }
}
