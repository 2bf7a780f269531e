package dev.beian.engine;

import dev.beian.filing.Fact;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.matching.ReadyRule.Join;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts and table rows that the patterns of rules can match: by type, and of those that hang on
 * another fact, by that fact.
 */
public final class Matchable {

  private static final String NOTHING = "nothing";

  private final Map<String, List<Object>> byType = new HashMap<>();
  private final IdentityHashMap<FactType, List<Object>> found = new IdentityHashMap<>();
  private final IdentityHashMap<Property, Map<String, List<Object>>> hanging =
      new IdentityHashMap<>();

  /** Adds a fact. */
  public void add(Fact fact) {
    add(fact.getClass().getSimpleName(), fact);
  }

  /** Adds a table row. */
  public void add(TableRow row) {
    add(row.type().name(), row);
  }

  private void add(String type, Object one) {
    byType.computeIfAbsent(type, key -> new ArrayList<>()).add(one);
  }

  /**
   * What a pattern can match; nothing may be added any more.
   *
   * @param pattern the pattern
   * @param matched what earlier patterns matched, by their index
   */
  public List<Object> of(ReadyPattern pattern, @Nullable Object[] matched) {
    if (pattern.join().isEmpty()) {
      return all(pattern);
    }
    Join join = pattern.join().get();
    return hanging
        .computeIfAbsent(
            join.property(),
            property ->
                all(pattern).stream().collect(Collectors.groupingBy(one -> hook(join, one))))
        .getOrDefault(pointer(matched[join.other()]), List.of());
  }

  private List<Object> all(ReadyPattern pattern) {
    List<Object> all = found.get(pattern.type());
    if (all == null) {
      all = byType.getOrDefault(pattern.type().name(), List.of());
      found.put(pattern.type(), all);
    }
    return all;
  }

  private static String hook(Join join, Object one) {
    return pointer(join.property().reader().read(one));
  }

  private static String pointer(@Nullable Object fact) {
    return fact instanceof Fact one ? one.pointer() : NOTHING;
  }
}
