package dev.beian.cli.explore;

import dev.beian.filing.CancellationScope;
import dev.beian.filing.OrderChange;
import dev.beian.filing.OrderContent;
import dev.beian.filing.OrderStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** In what applications differ. */
final class ApplicationDimensions {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+08:00'");

  private ApplicationDimensions() {}

  static List<Dimension> of(Constants constants) {
    Dimensions all = new Dimensions();
    all.addCentralOrAbsent(
        "contents",
        contents(),
        (draft, some) -> draft.application.set("contents", Draft.texts(some)));
    all.addOrAbsent(
        "changes in the order",
        Lists.atMostOne(List.of(OrderChange.values())),
        (draft, some) -> draft.application.set("changes", Draft.texts(some)));
    all.addCentralOrAbsent(
        "status",
        List.of(OrderStatus.values()),
        (draft, status) -> draft.application.put("status", status.name()));
    all.addOrAbsent(
        "minutes in the status",
        constants.minutes(),
        (draft, minutes) -> draft.application.put("statusSince", before(draft, minutes)));
    all.addOrAbsent(
        "scope",
        List.of(CancellationScope.values()),
        (draft, scope) -> draft.application.put("scope", scope.name()));
    return all.all();
  }

  /** Each alone, each two, and nothing. */
  private static List<List<String>> contents() {
    List<List<String>> all = new ArrayList<>(Lists.oneOrTwo(List.of(OrderContent.values())));
    all.add(List.of());
    return all;
  }

  private static String before(Draft draft, long minutes) {
    return LocalDate.parse(draft.root.path("asOf").asText())
        .atStartOfDay()
        .minusMinutes(minutes)
        .format(SECONDS);
  }
}
