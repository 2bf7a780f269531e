package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

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

  /** In what the second domain name of each website differs from the first. */
  final List<Consumer<ObjectNode>> otherDomain = new ArrayList<>();

  /** In what the last website differs from the others. */
  final List<Consumer<ObjectNode>> otherWebsite = new ArrayList<>();

  /** The target provider, also where the case does not tell it. */
  String provider = "untold-cloud";

  int websites = 1;
  boolean websitesTold = true;
  boolean hasOtherWebsite;
  int domains = 1;
  String suffix = "com";

  /** A list of texts. */
  static ArrayNode texts(Collection<String> values) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(list::add);
    return list;
  }

  /** A filing of the filer, with access at some providers. */
  static ObjectNode ofFiler(String status, String... providers) {
    ObjectNode filing = NODES.objectNode().put("status", status);
    ArrayNode list = filing.putArray("providers");
    for (String id : providers) {
      list.addObject().put("id", id).put("websites", 1);
    }
    return filing;
  }

  /** A filing of a website, with access at some providers. */
  static ObjectNode ofWebsite(String status, String... providers) {
    ObjectNode filing = NODES.objectNode().put("status", status);
    filing.set("providers", texts(Arrays.asList(providers)));
    return filing.put("originalProvider", ELSEWHERE);
  }

  /** One more server of a website. */
  static void server(ObjectNode website, String of, String region, boolean live) {
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
    if (websitesTold) {
      ArrayNode all = root.putArray("websites");
      for (int i = 1; i <= websites; i++) {
        all.add(site(i));
      }
      if (hasOtherWebsite) {
        ObjectNode other = site(websites + 1);
        otherWebsite.forEach(difference -> difference.accept(other));
        all.add(other);
      }
    }
    root.set("application", application);
    return root;
  }

  private ObjectNode site(int number) {
    ObjectNode one = website.deepCopy();
    if (domains > 0) {
      ArrayNode names = one.putArray("domains");
      for (int j = 1; j <= domains; j++) {
        ObjectNode name = names.addObject().put("name", "site-" + number + "-" + j + "." + suffix);
        name.setAll(domain);
        if (j > 1) {
          otherDomain.forEach(difference -> difference.accept(name));
        }
      }
    }
    return one;
  }
}
