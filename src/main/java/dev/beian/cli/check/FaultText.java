package dev.beian.cli.check;

import dev.beian.cli.Excerpt;
import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.rulebook.Fault;
import dev.beian.rulebook.FaultWords;
import java.util.List;

/** A fault as text: where, what, how to mend it. */
final class FaultText {

  private final Style style;
  private final Language language;
  private final FaultWords words;

  FaultText(Style style, Language language) {
    this.words = FaultWords.in(language.code());
    this.style = style;
    this.language = language;
  }

  /** With the line it is in and a caret below the place. */
  String framed(Fault fault, List<String> lines) {
    StringBuilder text = new StringBuilder();
    text.append(heading(fault)).append('\n');
    if (fault.line() <= lines.size() && !lines.get(fault.line() - 1).isBlank()) {
      Excerpt excerpt = Excerpt.of(lines.get(fault.line() - 1), fault.column());
      String number = Integer.toString(fault.line());
      String margin = " ".repeat(number.length());
      text.append(style.dim("  " + number + " | ")).append(excerpt.text()).append('\n');
      text.append(style.dim("  " + margin + " | "))
          .append(excerpt.margin())
          .append(fault.isError() ? style.red("^") : style.yellow("^"))
          .append('\n');
    }
    text.append("  ").append(style.bold(words.of(fault.message()))).append('\n');
    text.append("  ").append(style.green("→ ")).append(words.of(fault.help())).append('\n');
    return text.toString();
  }

  /** On one line. */
  String brief(Fault fault) {
    return heading(fault) + " " + words.of(fault.message()) + '\n';
  }

  private String heading(Fault fault) {
    String place = fault.file() + ":" + fault.line() + ":" + fault.column();
    String level =
        fault.isError()
            ? style.red(language.of("错误", "error"))
            : style.yellow(language.of("警告", "warning"));
    return style.cyan(place) + " " + level + " [" + fault.check().id() + "]";
  }
}
