package dev.beian.engine.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.beian.engine.trial.Move.Edit;
import dev.beian.filing.Alteration;
import dev.beian.filing.Field;
import dev.beian.filing.Intent;
import dev.beian.filing.Lever;
import dev.beian.filing.OrderContent;
import dev.beian.filing.Pointers;
import dev.beian.filing.Shape;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The changes that a filer could make to a case, by the levers of the vocabulary. */
final class Moves {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Ways to have a website served; which one an order takes is a matter of choice. */
  private static final List<String> WAYS =
      List.of(
          OrderContent.ACCESS_FILING.name(),
          OrderContent.NEW_WEBSITE.name(),
          OrderContent.FIRST_FILING.name());

  private final SubmittedCase submitted;
  private final Constants constants;
  private final Set<String> spokenOf;
  private final List<Move> moves = new ArrayList<>();

  private Moves(SubmittedCase submitted, Constants constants, Set<String> spokenOf) {
    this.submitted = submitted;
    this.constants = constants;
    this.spokenOf = spokenOf;
  }

  /**
   * The single changes to a case.
   *
   * @param constants what rules compare facts with
   * @param spokenOf JSON Pointers of what is spoken of by what stands in the way; other entries of
   *     lists are not worth taking out
   */
  static List<Move> of(SubmittedCase submitted, Constants constants, Set<String> spokenOf) {
    Moves moves = new Moves(submitted, constants, spokenOf);
    Intent intent = submitted.filingCase().intent();
    for (Lever lever : Lever.values()) {
      if (lever.isFor(intent)) {
        moves.places(lever, submitted.submitted(), "", lever.place(), 1);
      }
    }
    return List.copyOf(moves.moves);
  }

  /** Finds the places of a lever that the case states. */
  private void places(Lever lever, JsonNode node, String pointer, String place, int start) {
    if (start > place.length()) {
      move(lever, pointer, node);
      return;
    }
    int slash = place.indexOf('/', start);
    int end = slash < 0 ? place.length() : slash;
    String segment = place.substring(start, end);
    if (segment.equals("*")) {
      for (int i = 0; i < node.size(); i++) {
        places(lever, node.get(i), pointer + "/" + i, place, end + 1);
      }
    } else if (node.has(segment)) {
      places(lever, node.get(segment), pointer + "/" + segment, place, end + 1);
    }
  }

  private void move(Lever lever, String path, JsonNode from) {
    switch (lever.means()) {
      case BECOME -> lever.becomes().forEach(value -> to(lever, path, from, value(value)));
      case TAKE_OUT -> takeOut(lever, path, from);
      case PUT_IN -> putIn(lever, path, from);
      case RECOMPOSE -> recompose(lever, path, from);
      case KEEP_FIRST -> keepFirst(lever, path, from);
      case REMOVE -> remove(lever, path, from);
      case GO_WHERE_FILED -> providers().forEach(id -> to(lever, path, from, NODES.textNode(id)));
      case HOST_WHERE_FILED -> host(lever, path, from);
    }
  }

  private static JsonNode value(Object value) {
    return value instanceof Boolean flag
        ? NODES.booleanNode(flag)
        : NODES.textNode(value.toString());
  }

  private void to(Lever lever, String path, JsonNode from, JsonNode to) {
    if (!from.equals(to)) {
      moves.add(Move.of(lever, path, from, to));
    }
  }

  /** All out, and each by itself. */
  private void takeOut(Lever lever, String path, JsonNode from) {
    if (!from.isEmpty()) {
      to(lever, path, from, NODES.arrayNode());
    }
    for (int i = 0; from.size() > 1 && i < from.size(); i++) {
      to(lever, path, from, without(from, i));
    }
  }

  private static ArrayNode without(JsonNode list, int index) {
    ArrayNode rest = list.deepCopy();
    rest.remove(index);
    return rest;
  }

  private static ArrayNode with(JsonNode list, String more) {
    ArrayNode all = list.deepCopy();
    return all.add(more);
  }

  /** Words that rules ask for, each by itself and all. */
  private void putIn(Lever lever, String path, JsonNode from) {
    Set<String> lacking = new TreeSet<>(constants.at(path).texts());
    from.forEach(entry -> lacking.remove(entry.textValue()));
    lacking.retainAll(words(path));
    lacking.forEach(word -> to(lever, path, from, with(from, word)));
    if (lacking.size() > 1) {
      ArrayNode all = from.deepCopy();
      lacking.forEach(all::add);
      to(lever, path, from, all);
    }
  }

  private static List<String> words(String path) {
    return Vocabulary.at(path)
        .map(Field::shape)
        .filter(Shape.Many.class::isInstance)
        .map(shape -> ((Shape.Many) shape).entry())
        .filter(Shape.Choice.class::isInstance)
        .map(entry -> ((Shape.Choice) entry).values())
        .orElse(List.of());
  }

  private void recompose(Lever lever, String path, JsonNode from) {
    for (int i = 0; from.size() > 1 && i < from.size(); i++) {
      to(lever, path, from, without(from, i));
    }
    Set<String> has = new TreeSet<>();
    from.forEach(entry -> has.add(entry.textValue()));
    for (String way : WAYS) {
      if (!has.contains(way)) {
        for (int i = 0; i < from.size(); i++) {
          if (WAYS.contains(from.get(i).textValue())) {
            to(lever, path, from, with(without(from, i), way));
          }
        }
        if (from.size() > 1) {
          to(lever, path, from, NODES.arrayNode().add(way));
        }
      }
    }
  }

  /** Down to the figures that rules name. */
  private void keepFirst(Lever lever, String path, JsonNode from) {
    for (long figure : constants.at(path).numbers().descendingSet()) {
      if (figure >= 1 && figure < from.size()) {
        ArrayNode first = NODES.arrayNode();
        for (int i = 0; i < figure; i++) {
          first.add(from.get(i));
        }
        to(lever, path, from, first);
      }
    }
  }

  private void remove(Lever lever, String path, JsonNode from) {
    String list = path.substring(0, path.lastIndexOf('/'));
    boolean others =
        Pointers.value(submitted.submitted(), list).filter(all -> all.size() > 1).isPresent();
    boolean worth =
        spokenOf.stream().anyMatch(about -> about.equals(path) || about.startsWith(path + "/"));
    if (others && worth) {
      to(lever, path, from, MissingNode.getInstance());
    }
  }

  private Set<String> providers() {
    Set<String> providers = new TreeSet<>();
    submitted
        .websites()
        .forEach(
            website -> {
              if (website.filingProviders() != null) {
                providers.addAll(website.filingProviders());
              }
            });
    return providers;
  }

  /** Only where nothing else is asked of the target. */
  private void host(Lever lever, String path, JsonNode from) {
    String website = path.substring(0, path.indexOf("/servers"));
    String target = String.valueOf(submitted.filingCase().provider());
    long here = submitted.servers().stream().filter(one -> target.equals(one.provider())).count();
    if (!from.asText().equals(target) || here != 1) {
      return;
    }
    submitted.websites().stream()
        .filter(one -> one.pointer().equals(website) && one.filingProviders() != null)
        .flatMap(one -> Objects.requireNonNull(one.filingProviders()).stream().sorted())
        .filter(id -> !id.equals(target))
        .forEach(
            id ->
                moves.add(
                    new Move(
                        List.of(
                            new Edit(lever, path, from, NODES.textNode(id)),
                            new Edit(
                                Lever.ORDER_PROVIDER,
                                "/provider",
                                NODES.textNode(target),
                                NODES.textNode(id))))));
  }

  /** A case with a change made. */
  static SubmittedCase made(SubmittedCase submitted, Move move, Set<String> providersOnFile) {
    SubmittedCase made = submitted;
    for (Edit edit : move.edits()) {
      made = Alteration.of(made, edit.path(), edit.to(), providersOnFile);
    }
    return made;
  }
}
