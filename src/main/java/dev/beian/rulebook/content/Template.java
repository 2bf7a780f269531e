package dev.beian.rulebook.content;

import dev.beian.rulebook.drl.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named slots, such as {@code 最多 {max} 个}. */
public final class Template {

  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final List<String> literals = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();
  private final Position position;

  Template(String text, Position position) {
    this.position = position;
    Matcher matcher = SLOT.matcher(text);
    int end = 0;
    while (matcher.find()) {
      literals.add(text.substring(end, matcher.start()));
      slots.add(matcher.group(1));
      end = matcher.end();
    }
    literals.add(text.substring(end));
  }

  /** Names of its slots. */
  public Set<String> slots() {
    return new LinkedHashSet<>(slots);
  }

  /** Where it stands in its file. */
  public Position position() {
    return position;
  }

  /** The text with its slots filled. */
  public String filled(UnaryOperator<String> values) {
    if (slots.isEmpty()) {
      return literals.get(0);
    }
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < slots.size(); i++) {
      text.append(values.apply(slots.get(i))).append(literals.get(i + 1));
    }
    return text.toString();
  }
}
