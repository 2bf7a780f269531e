package dev.beian.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes of a YAML text in place; whatever they do not touch stays as it is. */
final class TextEdits {

  private record Edit(int start, int end, String replacement) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  TextEdits(String text) {
    this.text = text;
  }

  /** Puts another value in the place of a node. */
  void replace(Node node, String value) {
    edits.add(new Edit(start(node), end(node), value));
  }

  /** Makes a list of single values hold these, keeping the lines of those that stay. */
  void list(Node key, SequenceNode list, List<String> wanted) {
    List<String> had = list.getValue().stream().map(TextEdits::scalar).toList();
    if (had.equals(wanted)) {
      return;
    }
    if (list.getFlowStyle() == org.snakeyaml.engine.v2.common.FlowStyle.FLOW || had.isEmpty()) {
      replace(list, "[" + String.join(", ", wanted.stream().map(TextEdits::plain).toList()) + "]");
      return;
    }
    block(key, list, had, wanted);
  }

  private void block(Node key, SequenceNode list, List<String> had, List<String> wanted) {
    List<Node> entries = list.getValue();
    int first = lineStart(start(entries.get(0)));
    String lead = text.substring(first, start(entries.get(0)));
    for (int i = 0; i < entries.size(); i++) {
      if (!wanted.contains(had.get(i))) {
        int begin = lineStart(start(entries.get(i)));
        edits.add(new Edit(begin, lineEnd(end(entries.get(i))), ""));
      }
    }
    StringBuilder more = new StringBuilder();
    wanted.stream()
        .filter(one -> !had.contains(one))
        .forEach(one -> more.append(lead).append(plain(one)).append('\n'));
    int last = lineEnd(end(entries.get(entries.size() - 1)));
    if (!more.isEmpty()) {
      String lines =
          last > 0 && text.charAt(last - 1) != '\n'
              ? "\n" + more.substring(0, more.length() - 1)
              : more.toString();
      edits.add(new Edit(last, last, lines));
    }
    if (wanted.isEmpty()) {
      int colon = text.indexOf(':', end(key)) + 1;
      edits.add(new Edit(colon, colon, " []"));
    }
  }

  /** The text with the changes made. */
  String changed() {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed())
        .forEach(edit -> changed.replace(edit.start(), edit.end(), edit.replacement()));
    return changed.toString();
  }

  /** A value as YAML writes it, in quotes only where it must. */
  static String plain(String value) {
    boolean safe =
        value.matches("[A-Za-z_/][A-Za-z0-9_/#.-]*( [A-Za-z0-9_/.-]+)*")
            && !value.matches("(?i)true|false|null|yes|no");
    return safe ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private int start(Node node) {
    return offset(node.getStartMark().orElseThrow().getIndex());
  }

  /** Where a node ends; of one that ends with its lines, where its last value does. */
  private int end(Node node) {
    boolean lines =
        node instanceof CollectionNode<?> many
            && many.getFlowStyle() != org.snakeyaml.engine.v2.common.FlowStyle.FLOW;
    if (lines && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return end(list.getValue().get(list.getValue().size() - 1));
    }
    if (lines && node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
    }
    return offset(node.getEndMark().orElseThrow().getIndex());
  }

  private int offset(int characters) {
    return text.offsetByCodePoints(0, characters);
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
