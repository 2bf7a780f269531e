package dev.beian.rulebook;

import dev.beian.filing.Intent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A fact that rules can match.
 *
 * @param name its name in rules
 * @param properties its properties by name
 * @param table id of the table whose rows it stands for; empty for facts of the case
 * @param javaType the type of its facts; empty for tables
 */
public record FactType(
    String name,
    Map<String, Property> properties,
    Optional<String> table,
    Optional<Class<?>> javaType) {

  /**
   * A property of a fact.
   *
   * @param name its name
   * @param kind what it holds
   * @param words the enum of its words, or of the words in its set
   * @param mayBeUnknown whether a case may leave it open; of a table column: whether cells may be
   *     blank
   * @param from members of the case it is read or measured from, as {@code filing.From} says
   * @param hosting further members where the case asks to host
   * @param applying further members where the case asks to submit an application
   * @param measure what was measured; empty where the value stands in the case
   * @param reader reads it from a fact
   */
  public record Property(
      String name,
      Kind kind,
      Optional<Class<? extends Enum<?>>> words,
      boolean mayBeUnknown,
      List<String> from,
      List<String> hosting,
      List<String> applying,
      String measure,
      Reader reader) {

    /** Members of a case that it is read or measured from. */
    public List<String> paths(Intent intent) {
      List<String> more =
          switch (intent) {
            case HOST -> hosting;
            case APPLY -> applying;
            default -> List.<String>of();
          };
      return more.isEmpty() ? from : more;
    }
  }

  /** Facts of which a case has one. */
  private static final Set<String> SINGLE = Set.of("FilingCase", "Filer", "Account", "Application");

  /** Whether a case may have many of it. */
  public boolean isMany() {
    return !SINGLE.contains(name);
  }

  /** What a property holds. */
  public enum Kind {
    /** True or false. */
    FLAG,
    /** A whole number. */
    NUMBER,
    /** A day. */
    DAY,
    /** A text. */
    TEXT,
    /** A word of the vocabulary. */
    WORD,
    /** A set of texts. */
    TEXTS,
    /** A set of words. */
    WORDS,
    /** A single statement of a source, which is only for showing. */
    STATEMENT,
    /** Another fact, or the fact itself. */
    FACT,
    /** Something that rules cannot compare. */
    OTHER
  }

  /** Reads a property from a fact; {@code null} is unknown or blank. */
  @FunctionalInterface
  public interface Reader {
    /** Reads it. */
    @org.jspecify.annotations.Nullable
    Object read(Object fact);
  }

  /** Whether rules read the same of it as of another fact of its name. */
  boolean isLike(FactType other) {
    return name.equals(other.name)
        && table.equals(other.table)
        && javaType.equals(other.javaType)
        && described().equals(other.described());
  }

  private List<Object> described() {
    return properties.values().stream()
        .<Object>map(one -> List.of(one.name(), one.kind(), one.words(), one.mayBeUnknown()))
        .toList();
  }

  /** Whether its facts are rows of a table. */
  public boolean isTable() {
    return table.isPresent();
  }

  /** A property that the checks have found to be there. */
  public Property property(String wanted) {
    return Objects.requireNonNull(properties.get(wanted), wanted);
  }
}
