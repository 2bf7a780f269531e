package dev.beian.filing;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a case has for its own, and shares with no other case of the same {@link Outline}.
 *
 * @param reference the caller's own id
 * @param asOf the instant it is decided for, in Asia/Shanghai
 * @param names its domain names, in the order of the case
 * @param minutes how long before that instant each date-time of the case was
 */
public record Particulars(
    Optional<String> reference, OffsetDateTime asOf, List<Name> names, List<Long> minutes) {

  /**
   * A domain name.
   *
   * @param submitted as it was submitted
   * @param registrable the registrable name in its Unicode form
   * @param isBelow whether it is the name of a host below that one
   */
  public record Name(String submitted, String registrable, boolean isBelow) {

    /** What rules can know of a name without knowing it: a word for each kind of name. */
    public String kind() {
      return (isBelow ? "." : "") + DomainNames.suffixOf(registrable);
    }
  }

  /** The particulars where all are sound, as {@link CaseCheck} would find. */
  static Optional<Particulars> of(
      Optional<String> reference,
      Optional<String> asOf,
      List<String> numbers,
      List<String> names,
      List<String> moments,
      OffsetDateTime now) {
    Optional<OffsetDateTime> instant =
        asOf.isEmpty() ? Optional.of(now) : Notations.instant(asOf.get());
    if (instant.isEmpty()
        || (reference.isPresent() && !CaseCheck.isSound(reference.get(), Things.REFERENCE))) {
      return Optional.empty();
    }
    for (String number : numbers) {
      if (!CaseCheck.isSound(number, Things.NUMBER)) {
        return Optional.empty();
      }
    }
    OffsetDateTime here = instant.get().atZoneSameInstant(Notations.ZONE).toOffsetDateTime();
    return names(names)
        .flatMap(
            read ->
                minutes(moments, here)
                    .map(minutes -> new Particulars(reference, here, read, minutes)));
  }

  private static Optional<List<Name>> names(List<String> submitted) {
    List<Name> names = new ArrayList<>(submitted.size());
    Set<String> seen = new HashSet<>();
    for (String one : submitted) {
      Optional<DomainNames.Read> read = DomainNames.read(one);
      if (one.isBlank() || read.isEmpty() || !seen.add(read.get().registrable())) {
        return Optional.empty();
      }
      names.add(new Name(one, DomainNames.unicode(read.get().registrable()), read.get().isBelow()));
    }
    return Optional.of(List.copyOf(names));
  }

  private static Optional<List<Long>> minutes(List<String> moments, OffsetDateTime asOf) {
    List<Long> minutes = new ArrayList<>(moments.size());
    for (String moment : moments) {
      Optional<OffsetDateTime> read = Notations.dateTime(moment);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      minutes.add(Duration.between(read.get(), asOf).toMinutes());
    }
    return Optional.of(List.copyOf(minutes));
  }
}
