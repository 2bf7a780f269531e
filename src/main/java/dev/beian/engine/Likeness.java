package dev.beian.engine;

import dev.beian.engine.CanonicalText.Without;
import dev.beian.filing.Fact;
import dev.beian.filing.Intent;
import dev.beian.filing.ProviderAccess;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which cases are alike: those that differ in nothing a rule can read, so that their
 * decisions differ in id, reference, instant and domain names only.
 *
 * <p>Domain names and filing numbers are passed over. Of names, what the rules in question read is
 * taken in their place; where a rule reads something these members are only a part of, nothing is
 * passed over.
 */
public final class Likeness {

  private static final String NAME = "name";

  /** Members that hold a name or a number with other things. */
  private static final Set<String> WHOLES =
      Set.of("filer", "/filer", "filing", "/filer/filing", "domains", "websites", "/websites");

  private static final Without OPENING =
      Without.below(Map.of("reference", Without.omitted(), "asOf", Without.omitted()));

  private static final Without NUMBER = Without.below(Map.of("number", Without.replaced()));

  private static final Without NAMES =
      Without.below(
          Map.of(
              "reference",
              Without.omitted(),
              "asOf",
              Without.omitted(),
              "filer",
              Without.below(Map.of("filing", NUMBER)),
              "websites",
              Without.below(
                  Map.of(
                      "filing",
                      NUMBER,
                      "domains",
                      Without.below(Map.of(NAME, Without.replaced()))))));

  private Likeness() {}

  /**
   * What a case has in common with those that are like it.
   *
   * @param rulebook what decides
   * @param submitted the case
   * @param language code of the language of the texts
   * @return equal for two cases only if they are alike
   */
  public static String of(Rulebook rulebook, SubmittedCase submitted, String language) {
    Intent intent = submitted.filingCase().intent();
    ExecutableRules executable =
        rulebook.executable(Optional.ofNullable(submitted.filingCase().provider()), intent);
    StringBuilder common = new StringBuilder(1024);
    common
        .append(rulebook.hash())
        .append(language)
        .append(submitted.filingCase().asOf().toLocalDate())
        .append(' ')
        .append(submitted.application().minutesInStatus());
    boolean telling =
        executable.read().entrySet().stream()
            .anyMatch(
                read ->
                    read.getValue().stream()
                        .anyMatch(property -> tellsWhole(read.getKey(), property, intent)));
    CanonicalText.append(submitted.submitted(), telling ? OPENING : NAMES, common);
    if (!telling) {
      for (Fact fact : submitted.facts()) {
        read(fact, executable.read().getOrDefault(fact.getClass(), List.of()), intent, common);
      }
    }
    return common.toString();
  }

  private static boolean tellsWhole(Class<?> type, Property property, Intent intent) {
    return property.measure().isEmpty()
        && property.kind() != Kind.FACT
        && property.paths(intent).stream().anyMatch(path -> isWhole(type, path));
  }

  /** What is filed at a provider has a number of websites, which only sounds like the list. */
  private static boolean isWhole(Class<?> type, String path) {
    return WHOLES.contains(path) && (path.startsWith("/") || !type.equals(ProviderAccess.class));
  }

  private static void read(
      Fact fact, List<Property> properties, Intent intent, StringBuilder common) {
    for (Property property : properties) {
      for (String path : property.paths(intent)) {
        if (path.equals(NAME) || path.endsWith("/" + NAME) || WHOLES.contains(path)) {
          common.append(property.reader().read(fact)).append(';');
        }
      }
    }
  }
}
