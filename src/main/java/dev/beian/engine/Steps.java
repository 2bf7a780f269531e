package dev.beian.engine;

import dev.beian.decision.Action;
import dev.beian.decision.Decision.Step;
import dev.beian.decision.Place;
import dev.beian.decision.PlaceKind;
import dev.beian.decision.Ruling;
import dev.beian.decision.Ruling.Phase;
import dev.beian.decision.Ruling.PlannedStep;
import dev.beian.filing.Domain;
import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Website;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts the steps that follow from findings in order: first things first, no step twice. */
final class Steps {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::phase)
          .thenComparing(Key::action)
          .thenComparing(Key::option)
          .thenComparing(key -> key.place().at().orElse(""));

  private final SubmittedCase submitted;
  private final Wording wording;

  private record Where(PlaceKind kind, Optional<String> at, String name) {}

  private record Key(Phase phase, Action action, String option, Where place) {}

  private record Origin(Fact about, List<String> codes) {}

  Steps(SubmittedCase submitted, Wording wording) {
    this.submitted = submitted;
    this.wording = wording;
  }

  /** The steps of findings. */
  List<Step> of(List<Ruling<Spoken>> rulings) {
    TreeMap<Key, Origin> steps = new TreeMap<>(ORDER);
    for (Ruling<Spoken> ruling : rulings) {
      for (PlannedStep planned : ruling.steps()) {
        Key key =
            new Key(
                planned.phase(),
                planned.action(),
                planned.option().orElse(""),
                where(planned.place(), ruling.about()));
        Origin origin =
            steps.computeIfAbsent(key, one -> new Origin(ruling.about(), new ArrayList<>()));
        if (!origin.codes().contains(ruling.code())) {
          origin.codes().add(ruling.code());
        }
      }
    }
    withoutDoneAnyway(steps);
    List<Step> numbered = new ArrayList<>();
    steps.forEach(
        (key, origin) ->
            numbered.add(
                new Step(
                    numbered.size() + 1,
                    key.option().isEmpty() ? null : key.option(),
                    key.action(),
                    key.place().kind(),
                    key.place().at().orElse(null),
                    wording.step(
                        key.action().name(),
                        key.phase().name(),
                        origin.codes(),
                        Optional.of(origin.about()),
                        key.place().name()),
                    List.copyOf(origin.codes()))));
    return List.copyOf(numbered);
  }

  /** Takes out alternatives of which one must be done anyway. */
  private static void withoutDoneAnyway(Map<Key, Origin> steps) {
    Set<String> settled = new HashSet<>();
    steps.forEach(
        (key, origin) -> {
          Key mandatory = new Key(key.phase(), key.action(), "", key.place());
          if (!key.option().isEmpty() && steps.containsKey(mandatory)) {
            settled.addAll(origin.codes());
          }
        });
    steps
        .entrySet()
        .removeIf(
            step ->
                !step.getKey().option().isEmpty() && settled.containsAll(step.getValue().codes()));
  }

  private Where where(Place place, Fact about) {
    Optional<String> at =
        switch (place) {
          case TARGET_PROVIDER -> Optional.ofNullable(submitted.filingCase().provider());
          case ORIGINAL_PROVIDER -> original(about);
          case HOSTING_PROVIDER -> hosting(about);
          case REGISTRAR ->
              about instanceof Domain domain
                  ? Optional.ofNullable(domain.registrar())
                  : Optional.empty();
          case AUTHORITY -> Optional.ofNullable(submitted.filer().province());
          case FILER -> Optional.empty();
        };
    String name =
        at.map(
                id ->
                    place == Place.AUTHORITY
                        ? wording.names().authority(id)
                        : wording.names().provider(id))
            .orElseGet(
                () ->
                    wording
                        .names()
                        .phrase(
                            "at-"
                                + place
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-')));
    return new Where(place.kind(), at, name);
  }

  private Optional<String> original(Fact about) {
    Optional<Website> website = CaseNames.website(about);
    if (website.isPresent()) {
      return Optional.ofNullable(website.get().originalProvider());
    }
    List<String> originals =
        submitted.websites().stream()
            .flatMap(one -> Optional.ofNullable(one.originalProvider()).stream())
            .distinct()
            .toList();
    return originals.size() == 1 ? Optional.of(originals.get(0)) : Optional.empty();
  }

  private Optional<String> hosting(Fact about) {
    Optional<Website> website = CaseNames.website(about);
    List<String> others =
        submitted.servers().stream()
            .filter(server -> website.isEmpty() || server.website().equals(website.get()))
            .filter(server -> Boolean.FALSE.equals(server.here()))
            .flatMap(server -> Optional.ofNullable(server.provider()).stream())
            .distinct()
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }
}
