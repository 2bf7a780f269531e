package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.Intent;
import dev.beian.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The cases there can be, as dimensions: from the vocabulary and the constants of rulebooks. */
final class Space {

  /** The dimension of target providers. */
  static final int PROVIDER = 0;

  /** The dimension of intents. */
  static final int INTENT = 1;

  private final List<Dimension> dimensions;

  /** The space that rulebooks divide. */
  Space(List<Rulebook> rulebooks) {
    Constants constants = Constants.of(rulebooks);
    Dimensions first = new Dimensions();
    first.addCentralOrAbsent(
        "provider",
        providers(rulebooks),
        (draft, id) -> {
          draft.provider = id;
          draft.root.put("provider", id);
        });
    first.addCentral(
        "intent", List.of(Intent.values()), (draft, one) -> draft.root.put("intent", one.name()));
    List<Dimension> all = new ArrayList<>(first.all());
    all.addAll(FilerDimensions.of(constants));
    all.addAll(WebsiteDimensions.of(constants));
    all.addAll(ApplicationDimensions.of(constants));
    all.addAll(FurtherFacts.dimensions(constants));
    this.dimensions = List.copyOf(all);
  }

  private static List<String> providers(List<Rulebook> rulebooks) {
    TreeSet<String> onFile = new TreeSet<>();
    rulebooks.forEach(rulebook -> onFile.addAll(rulebook.providersOnFile()));
    List<String> all = new ArrayList<>(onFile);
    all.add("unknown-cloud");
    return all;
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  /** How many options each dimension has. */
  int[] sizes() {
    return dimensions.stream().mapToInt(dimension -> dimension.options().size()).toArray();
  }

  /** How many options of each dimension tell something. */
  int[] told() {
    return dimensions.stream().mapToInt(Dimension::told).toArray();
  }

  /** The case of one option of each dimension. */
  ObjectNode at(int[] picks) {
    Draft draft = new Draft();
    for (int i = 0; i < picks.length; i++) {
      dimensions.get(i).options().get(picks[i]).accept(draft);
    }
    return draft.finished();
  }
}
