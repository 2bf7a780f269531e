package dev.beian.cli.explore;

import dev.beian.filing.ChangedItem;
import dev.beian.filing.FilerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** In what the day, the filer and the administration's notice differ. */
final class FilerDimensions {

  private static final List<ChangedItem> CHANGES =
      List.of(
          ChangedItem.NAME,
          ChangedItem.CERTIFICATE_TYPE,
          ChangedItem.CERTIFICATE_NUMBER,
          ChangedItem.CERTIFICATE_ADDRESS,
          ChangedItem.CONTACT_ADDRESS,
          ChangedItem.PRINCIPAL,
          ChangedItem.PRINCIPAL_PHONE,
          ChangedItem.NATURE);

  private static final LocalDate LONG_AGO = LocalDate.of(1999, 1, 1);
  private static final LocalDate FAR_OFF = LocalDate.of(2999, 1, 1);

  private FilerDimensions() {}

  static List<Dimension> of(Constants constants) {
    Dimensions all = new Dimensions();
    all.add("day", constants.days(), (draft, day) -> draft.root.put("asOf", day.toString()));
    all.addCentralOrAbsent(
        "kind", List.of(FilerKind.values()), (draft, one) -> draft.filer.put("kind", one.name()));
    all.addOrAbsent(
        "province", constants.provinces(), (draft, one) -> draft.filer.put("province", one));
    all.addCentralOrAbsent("filing of the filer", filings(), (draft, one) -> one.accept(draft));
    all.addOrAbsent(
        "changes of the filer",
        Lists.atMostOne(CHANGES),
        (draft, some) -> draft.filer.set("changed", Draft.texts(some)));
    all.addOrAbsent(
        "notice",
        List.of(false, true),
        (draft, arrived) -> draft.root.put("noticeFromAuthority", arrived));
    all.addOrAbsent(
        "notice due",
        List.of(LONG_AGO, FAR_OFF),
        (draft, day) -> draft.root.put("noticeDueOn", day.toString()));
    return all.all();
  }

  private static List<Consumer<Draft>> filings() {
    return List.of(
        draft -> draft.filer.set("filing", Draft.ofFiler("ACTIVE", Draft.ELSEWHERE)),
        draft -> draft.filer.putNull("filing"),
        draft -> draft.filer.set("filing", Draft.ofFiler("ACTIVE", draft.provider)),
        draft ->
            draft.filer.set("filing", Draft.ofFiler("ACTIVE", Draft.ELSEWHERE, draft.provider)),
        draft -> draft.filer.set("filing", Draft.ofFiler("ACTIVE")),
        draft -> draft.filer.set("filing", Draft.ofFiler("CANCELLED")),
        draft -> draft.filer.putObject("filing"),
        draft -> draft.filer.putObject("filing").put("status", "ACTIVE"));
  }
}
