package dev.beian.filing;

import dev.beian.filing.CaseFault.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the notations of the vocabulary. */
public final class Notations {

  /** The zone in which days begin: the regulations' own. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String DAY = "0000-00-00";
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern PROVIDER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_PROVIDER = 64;
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  private Notations() {}

  static Optional<CaseFault> fault(String pointer, String text, Shape.Notation.Kind kind) {
    return switch (kind) {
      case DAY -> day(text).isPresent() ? Optional.empty() : not(pointer, Kind.NOT_A_DAY, text);
      case DATE_TIME ->
          dateTime(text).isPresent() ? Optional.empty() : not(pointer, Kind.NOT_A_DATE_TIME, text);
      case DAY_OR_DATE_TIME ->
          instant(text).isPresent() ? Optional.empty() : not(pointer, Kind.NOT_A_DATE_TIME, text);
      case PROVINCE ->
          Provinces.codes().contains(text)
              ? Optional.empty()
              : Optional.of(
                  CaseFault.of(pointer, Kind.NOT_A_PROVINCE, text)
                      .suggesting(Provinces.meantBy(text)));
      case REGION ->
          REGIONS.contains(text)
              ? Optional.empty()
              : Optional.of(
                  CaseFault.of(pointer, Kind.NOT_A_REGION, text)
                      .suggesting(
                          Optional.of(text.toUpperCase(Locale.ROOT))
                              .map(code -> code.startsWith("CN") ? "CN" : code)
                              .filter(REGIONS::contains)));
      case PROVIDER ->
          PROVIDER.matcher(text).matches() && text.length() <= LONGEST_PROVIDER
              ? Optional.empty()
              : Optional.of(
                  CaseFault.of(pointer, Kind.NOT_A_PROVIDER, text)
                      .suggesting(
                          Optional.of(
                                  text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"))
                              .filter(id -> PROVIDER.matcher(id).matches())));
      case DOMAIN_NAME ->
          DomainNames.registrable(text).isPresent()
              ? Optional.empty()
              : not(pointer, Kind.NOT_A_DOMAIN_NAME, text);
    };
  }

  private static Optional<CaseFault> not(String pointer, Kind kind, String text) {
    return Optional.of(CaseFault.of(pointer, kind, text));
  }

  /** A day, {@code 2024-06-01}. */
  public static Optional<LocalDate> day(String text) {
    try {
      return isDay(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isDay(String text) {
    if (text.length() != DAY.length()) {
      return false;
    }
    for (int i = 0; i < DAY.length(); i++) {
      char here = text.charAt(i);
      if (DAY.charAt(i) == '-' ? here != '-' : here < '0' || here > '9') {
        return false;
      }
    }
    return true;
  }

  /** An RFC 3339 date-time. */
  static Optional<OffsetDateTime> dateTime(String text) {
    try {
      return DATE_TIME.matcher(text).matches()
          ? Optional.of(OffsetDateTime.parse(text, STRICT))
          : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /** An RFC 3339 date-time, or the first instant of a day. */
  public static Optional<OffsetDateTime> instant(String text) {
    return day(text).map(day -> day.atStartOfDay(ZONE).toOffsetDateTime()).or(() -> dateTime(text));
  }
}
