package dev.beian.engine;

import dev.beian.filing.Domain;
import dev.beian.filing.Intent;
import dev.beian.filing.Outline;
import dev.beian.filing.Particulars;
import dev.beian.filing.ProviderAccess;
import dev.beian.rulebook.ExecutableRules;
import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import java.util.Set;

/**
 * Tells which cases are alike: those that differ in nothing a rule can read, so that their
 * decisions differ in id, reference, instant and domain names only.
 *
 * <p>Of a domain name rules can read what kind of name it is; of a date-time, how long ago it was.
 * That is taken in the place of what the outline of a case passes over.
 *
 * @param context what decides, and what is known of names and times
 * @param outline outline of the case
 */
public record Likeness(String context, String outline) {

  private static final String NAME = "name";

  /** What is known of a domain by the kind of its name. */
  private static final Set<String> OF_KIND = Set.of("suffix", "suffixInChinese", "subdomain");

  /** Members that hold a name or a number with other things. */
  private static final Set<String> WHOLES =
      Set.of("filer", "/filer", "filing", "/filer/filing", "domains", "websites", "/websites");

  /**
   * What a case has in common with those that are like it.
   *
   * @param rulebook hash of the rulebook that decides
   * @param language code of the language of the texts
   * @return equal for two cases only if they are alike, save where rules tell names apart
   */
  public static Likeness of(
      String rulebook, Outline outline, Particulars particulars, String language) {
    StringBuilder common = new StringBuilder(128);
    common.append(rulebook).append(language).append(particulars.asOf().toLocalDate());
    particulars.minutes().forEach(minutes -> common.append(' ').append(minutes));
    particulars.names().forEach(name -> common.append(' ').append(name.kind()));
    return new Likeness(common.toString(), outline.text());
  }

  /** The same, for cases that rules tell apart by more than that. */
  public Likeness and(String rest) {
    return new Likeness(context + rest, outline);
  }

  /** How long it is. */
  public int length() {
    return context.length() + outline.length();
  }

  /** Whether a rule reads more of a name, or of what holds a name or a number, than that. */
  public static boolean tellsNamesApart(ExecutableRules rules, Intent intent) {
    return rules.read().entrySet().stream()
        .anyMatch(
            read ->
                read.getValue().stream()
                    .anyMatch(property -> tellsNamesApart(read.getKey(), property, intent)));
  }

  private static boolean tellsNamesApart(Class<?> type, Property property, Intent intent) {
    return property.measure().isEmpty()
        && property.kind() != Kind.FACT
        && property.paths(intent).stream()
            .anyMatch(path -> isName(type, property, path) || isWhole(type, path));
  }

  private static boolean isName(Class<?> type, Property property, String path) {
    return (path.equals(NAME) || path.endsWith("/" + NAME))
        && !(type.equals(Domain.class) && OF_KIND.contains(property.name()));
  }

  /** What is filed at a provider has a number of websites, which only sounds like the list. */
  private static boolean isWhole(Class<?> type, String path) {
    return WHOLES.contains(path) && (path.startsWith("/") || !type.equals(ProviderAccess.class));
  }
}
