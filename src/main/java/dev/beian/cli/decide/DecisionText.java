package dev.beian.cli.decide;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.decision.Decision;
import dev.beian.decision.Decision.Access;
import dev.beian.decision.Decision.Because;
import dev.beian.decision.Decision.Finding;
import dev.beian.decision.Decision.WebsiteDecision;
import dev.beian.decision.Outcome;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision as people read it. */
final class DecisionText {

  private final Language language;
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  DecisionText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /** The decision as text. */
  String of(Decision decision) {
    text.append(outcome(decision.outcome())).append("  ").append(decision.summary()).append('\n');
    heading(decision.websites().isEmpty(), "网站", "Websites");
    decision.websites().forEach(this::website);
    heading(decision.nextSteps().isEmpty(), "下一步", "Next steps");
    decision.nextSteps().forEach(this::step);
    heading(decision.missing().isEmpty(), "还需要知道", "Questions");
    decision.missing().forEach(this::question);
    heading(decision.findings().isEmpty(), "理由", "Reasons");
    decision.findings().forEach(this::finding);
    heading(decision.assumed().isEmpty(), "没有说明而假定的", "Assumed");
    decision.assumed().forEach(one -> line("  " + one.path() + " = " + one.value()));
    line("");
    text.append(
        style.dim(
            language.of("规则库 ", "rulebook ")
                + decision.rulebook().version()
                + language.of("，依据时间 ", ", as of ")
                + decision.asOf()));
    return text.toString();
  }

  private String outcome(Outcome outcome) {
    String name = outcome.name();
    return switch (outcome) {
      case REJECTED -> style.red(name);
      case PERMITTED -> style.green(name);
      default -> style.yellow(name);
    };
  }

  private void heading(boolean empty, String chinese, String english) {
    if (!empty) {
      text.append('\n').append(style.bold(language.of(chinese, english))).append('\n');
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void website(WebsiteDecision website) {
    String name =
        website.domains().isEmpty() ? website.website() : String.join(", ", website.domains());
    StringBuilder line = new StringBuilder("  ").append(name);
    if (website.procedure() != null) {
      line.append(language.of("：", ": "))
          .append(website.procedureName())
          .append(" (")
          .append(website.procedure())
          .append(')');
    }
    if (website.access() != null) {
      line.append(language.of("，访问 ", ", access ")).append(access(website.access()));
    }
    line(line.toString());
  }

  private String access(Access access) {
    return access.now()
        + (access.opensWhen() == null
            ? ""
            : language.of("，开通于 ", ", opens when ") + access.opensWhen())
        + (access.closesWhen() == null
            ? ""
            : language.of("，停止于 ", ", closes when ") + access.closesWhen());
  }

  private void question(Decision.Missing missing) {
    line("  ? " + missing.question() + " " + style.dim("(" + missing.path() + ")"));
    missing
        .outcomes()
        .forEach(
            answer ->
                line(
                    "      "
                        + answer.words()
                        + " → "
                        + outcome(answer.outcome())
                        + procedures(answer)));
    if (!missing.complete()) {
      line(
          "      "
              + style.dim(
                  language.of("其他回答的结果没有逐一试过", "what other answers lead to was not tried")));
    }
  }

  private static String procedures(Decision.Answer answer) {
    return answer.procedures().isEmpty()
        ? ""
        : answer.procedures().stream().map(Enum::name).collect(Collectors.joining(", ", " (", ")"));
  }

  private void step(Decision.Step step) {
    line(
        "  "
            + step.step()
            + ". "
            + (step.option() == null ? "" : "[" + step.option() + "] ")
            + step.message()
            + " "
            + style.dim("(" + step.action() + (step.at() == null ? "" : " " + step.at()) + ")"));
  }

  private void finding(Finding finding) {
    line("  • " + finding.message() + " " + style.dim("[" + finding.effect() + "]"));
    if (finding.rule() != null) {
      line(
          "      "
              + language.of("规则 ", "rule ")
              + finding.rule().title()
              + " "
              + style.cyan(
                  finding.rule().name()
                      + ", "
                      + finding.rule().file()
                      + ":"
                      + finding.rule().line()));
    }
    if (!finding.because().isEmpty()) {
      line(
          "      "
              + language.of("因为 ", "because ")
              + finding.because().stream()
                  .map(this::because)
                  .collect(Collectors.joining(language.of("；", "; "))));
    }
    finding
        .basis()
        .forEach(
            basis ->
                line(
                    "      "
                        + language.of("依据 ", "basis ")
                        + basis.source()
                        + "#"
                        + basis.clause()
                        + " "
                        + basis.title()
                        + language.of("：", ": ")
                        + basis.text()));
  }

  private String because(Because because) {
    if (because instanceof Because.Stated stated) {
      return stated.path() + " = " + value(stated.value());
    }
    if (because instanceof Because.Measured measured) {
      return measured.measure() + "(" + measured.path() + ") = " + value(measured.value());
    }
    Because.Row row = (Because.Row) because;
    return language.of("表 ", "table ")
        + row.table()
        + language.of(" 第 ", " row ")
        + row.row()
        + language.of(" 行 ", " ")
        + new TreeMap<>(row.values());
  }

  private static String value(@Nullable Object value) {
    return Objects.toString(value);
  }
}
