package dev.beian.cli.decide;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.decision.Explanation;
import dev.beian.decision.Explanation.ExplainedCondition;
import dev.beian.decision.Explanation.ExplainedRule;
import dev.beian.decision.Standing;
import java.util.List;

/** Why each rule spoke or did not, as people read it. */
final class ExplanationText {

  private final Language language;
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  ExplanationText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /** The explanation as text. */
  String of(Explanation explanation) {
    for (Standing state : Standing.values()) {
      List<ExplainedRule> rules =
          explanation.rules().stream().filter(rule -> rule.state() == state).toList();
      if (!rules.isEmpty()) {
        text.append('\n')
            .append(style.bold(heading(state) + " (" + rules.size() + ")"))
            .append('\n');
        rules.forEach(this::rule);
      }
    }
    if (explanation.otherProviders() + explanation.otherIntents() > 0) {
      text.append('\n')
          .append(
              style.dim(
                  language.of(
                      "没有列出：其他接入商的规则 "
                          + explanation.otherProviders()
                          + " 条，别的意图的规则 "
                          + explanation.otherIntents()
                          + " 条（--explain=all 全部列出）",
                      "not listed: "
                          + explanation.otherProviders()
                          + " rules of other providers, "
                          + explanation.otherIntents()
                          + " rules for other intents (--explain=all lists them)")))
          .append('\n');
    }
    return text.toString();
  }

  private String heading(Standing state) {
    return switch (state) {
      case FIRED -> language.of("适用的规则", "Rules that applied");
      case UNKNOWN -> language.of("还要看未说明的事实", "Rules that wait for absent facts");
      case NOT_MET -> language.of("条件不符的规则，差得最少的在前", "Rules that did not apply, nearest first");
      case NOT_IN_FORCE -> language.of("不在有效期的规则", "Rules not in force");
    };
  }

  private void rule(ExplainedRule rule) {
    text.append("  • ")
        .append(rule.rule().title())
        .append(' ')
        .append(
            style.cyan(rule.rule().name() + ", " + rule.rule().file() + ":" + rule.rule().line()))
        .append('\n');
    if (rule.overriddenBy() != null) {
      line(language.of("已被替代：", "replaced by ") + rule.overriddenBy());
    }
    if (rule.state() == Standing.NOT_IN_FORCE) {
      line(validity(rule));
    }
    rule.conditions().forEach(this::condition);
    if (!rule.waitsFor().isEmpty()) {
      line(language.of("等待：", "waits for ") + String.join(", ", rule.waitsFor()));
    }
  }

  private String validity(ExplainedRule rule) {
    return (rule.from() == null ? "" : language.of("自 ", "from ") + rule.from() + " ")
        + (rule.until() == null
            ? ""
            : language.of("至 " + rule.until() + "（不含）", "until " + rule.until() + " (excluded)"));
  }

  private void condition(ExplainedCondition condition) {
    String sign =
        switch (condition.state()) {
          case HELD -> style.green("✓");
          case FAILED -> style.red("✗");
          case UNKNOWN -> style.yellow("?");
          case NOT_REACHED -> style.dim("-");
        };
    String place =
        condition.table() == null
            ? String.join(", ", condition.paths())
            : condition.table() + ":" + condition.row();
    line(
        sign
            + " "
            + condition.text()
            + (place.isEmpty() ? "" : " " + style.dim("(" + place + ")")));
  }

  private void line(String line) {
    text.append("      ").append(line).append('\n');
  }
}
