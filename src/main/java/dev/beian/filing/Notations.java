package dev.beian.filing;

import com.google.common.base.Strings;
import dev.beian.filing.CaseFault.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final int TO_THE_MINUTE = "0000-00-00T00:00".length();
  private static final int NANO_DIGITS = 9;

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
      return isDay(text) ? Optional.of(dayAt(text)) : Optional.empty();
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

  private static LocalDate dayAt(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** An RFC 3339 date-time. */
  static Optional<OffsetDateTime> dateTime(String text) {
    try {
      Matcher read = DATE_TIME.matcher(text);
      return read.matches() ? Optional.of(dateTimeAt(text, read)) : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /** Reads digits by their places, since every request has date-times and the formatter is slow. */
  private static OffsetDateTime dateTimeAt(String text, Matcher read) {
    String fraction = read.group(1);
    String offset = read.group(2);
    return OffsetDateTime.of(
        dayAt(text),
        LocalTime.of(
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            fraction == null
                ? 0
                : Integer.parseInt(Strings.padEnd(fraction.substring(1), NANO_DIGITS, '0'))),
        offset.length() == 1 ? ZoneOffset.UTC : ZoneOffset.of(offset));
  }

  /** An instant as RFC 3339 writes it, always with seconds. */
  public static String written(OffsetDateTime instant) {
    if (instant.getNano() != 0) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
    String text = instant.toString();
    return instant.getSecond() != 0
        ? text
        : text.substring(0, TO_THE_MINUTE) + ":00" + text.substring(TO_THE_MINUTE);
  }

  /** An RFC 3339 date-time, or the first instant of a day. */
  public static Optional<OffsetDateTime> instant(String text) {
    return day(text).map(day -> day.atStartOfDay(ZONE).toOffsetDateTime()).or(() -> dateTime(text));
  }
}
