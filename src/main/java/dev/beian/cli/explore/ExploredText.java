package dev.beian.cli.explore;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.cli.explore.Explored.Conflict;
import dev.beian.cli.explore.Explored.Extent;
import dev.beian.cli.explore.Explored.Gap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a search found, for people. */
public final class ExploredText {

  private static final int MOST = 20;

  private final Language language;
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  /** In a language and a look. */
  public ExploredText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /** The text. */
  public String of(Explored explored) {
    Extent extent = explored.extent();
    if (extent.isNothing()) {
      return text.append(
              style.yellow(
                  language.of(
                      "没有搜索：给的时间检查本身就用完了，或者 --cases 是 0。矛盾、空白、多余的规则都没有查；请多给些，例如 --explore=120",
                      "nothing was searched: the check itself took the time given, or --cases is 0."
                          + " Neither conflicts nor gaps nor redundant rules were looked for; give"
                          + " it more, such as --explore=120")))
          .append('\n')
          .toString();
    }
    text.append(
            style.bold(
                format(
                    "用例之外搜索了 %d 个案情：矛盾 %d 对，没有规则回答的 %d 类",
                    "%d cases searched beside those written: %d conflicts, %d kinds without an"
                        + " answer",
                    extent.cases(),
                    explored.conflicts().size(),
                    explored.gaps().size())))
        .append(neverShown(explored))
        .append('\n');
    extent(extent);
    explored.conflicts().stream().limit(MOST).forEach(this::conflict);
    gaps(explored.gaps());
    return text.toString();
  }

  /** What two rulebooks decide differently. */
  public String of(Compared compared) {
    text.append(
            style.bold(
                format(
                    "搜索到的案情中答复改变的：%d / %d",
                    "cases searched that are decided otherwise: %d / %d",
                    compared.differing(),
                    compared.extent().cases())))
        .append('\n');
    extent(compared.extent());
    compared.changes().stream()
        .limit(MOST)
        .forEach(
            change ->
                text.append(style.red("  - " + change.before()))
                    .append('\n')
                    .append(style.green("  + " + change.after()))
                    .append(" (" + change.cases() + ")\n")
                    .append(
                        ExampleCases.of(
                            change.before() + " → " + change.after(), change.example())));
    if (compared.changes().size() > MOST) {
      text.append("  … ").append(compared.changes().size() - MOST).append('\n');
    }
    return text.toString();
  }

  /** What never showed, where enough was searched to say so. */
  private String neverShown(Explored explored) {
    return explored.extent().hasEveryPair()
        ? format(
            "，从不说话的规则 %d 条，多余的规则 %d 条",
            ", %d silent rules, %d redundant",
            explored.silent().size(),
            explored.redundant().size())
        : style.yellow(
            language.of(
                "；搜索得太少，有没有从不说话的、多余的规则，说不准", "; too few to tell silent and redundant rules"));
  }

  /** How much of the space a search covered. */
  private void extent(Extent extent) {
    String covered =
        format(
            "覆盖了两两组合 %d / %d，计划的案情 %d / %d",
            "covered %d of %d pairs of options, %d of %d planned cases",
            extent.pairs(),
            extent.allPairs(),
            extent.planned(),
            extent.plan());
    boolean all = extent.planned() == extent.plan();
    text.append(all ? style.dim(covered) : style.yellow(covered))
        .append(all ? "" : language.of("：时间到了，其余没有试", ": the time was over before the rest"))
        .append('\n');
  }

  private String format(String chinese, String english, Object... values) {
    return String.format(Locale.ROOT, language.of(chinese, english), values);
  }

  private void conflict(Conflict conflict) {
    text.append(style.red(language.of("矛盾：", "conflict: ")))
        .append(conflict.one())
        .append(" → ")
        .append(conflict.says())
        .append(language.of("，", ", "))
        .append(conflict.other())
        .append(" → ")
        .append(conflict.saysElse())
        .append(" (")
        .append(conflict.about())
        .append(", ")
        .append(conflict.cases())
        .append(")\n")
        .append(ExampleCases.of(conflict.one() + " / " + conflict.other(), conflict.example()));
  }

  private void gaps(List<Gap> gaps) {
    gaps.stream()
        .sorted(Comparator.comparingLong(Gap::cases).reversed())
        .limit(MOST)
        .forEach(
            gap ->
                text.append(style.yellow(language.of("没有规则回答：", "no answer: ")))
                    .append(gap.kind())
                    .append(" (")
                    .append(gap.cases())
                    .append(")\n"));
    if (gaps.size() > MOST) {
      text.append("  … ").append(gaps.size() - MOST).append('\n');
    }
  }
}
