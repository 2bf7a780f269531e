package dev.beian.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Measures times from the instant a case is decided for; of what is not told, nothing.
 *
 * @param asOf that instant, in Asia/Shanghai
 */
record Elapsed(OffsetDateTime asOf) {

  @Nullable Long minutesSince(@Nullable String dateTime) {
    return dateTime == null
        ? null
        : Duration.between(Notations.dateTime(dateTime).orElseThrow(), asOf).toMinutes();
  }

  @Nullable Long daysSince(@Nullable String day) {
    return day == null ? null : ChronoUnit.DAYS.between(LocalDate.parse(day), asOf.toLocalDate());
  }

  @Nullable Long daysUntil(@Nullable String day) {
    return day == null ? null : ChronoUnit.DAYS.between(asOf.toLocalDate(), LocalDate.parse(day));
  }
}
