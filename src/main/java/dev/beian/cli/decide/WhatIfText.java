package dev.beian.cli.decide;

import dev.beian.cli.Language;
import dev.beian.cli.Style;
import dev.beian.decision.WhatIf;
import dev.beian.decision.WhatIf.Improvement;
import dev.beian.decision.WhatIf.Noted;
import java.util.List;
import java.util.stream.Collectors;

/** What would change a decision for the better, as people read it. */
final class WhatIfText {

  private final Language language;
  private final Style style;
  private final StringBuilder text = new StringBuilder();

  WhatIfText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /** It as text. */
  String of(WhatIf whatIf) {
    line(style.bold(language.of("怎样改结论会变好", "What would help")));
    if (whatIf.improvements().isEmpty() || !whatIf.complete()) {
      line("  " + whatIf.message());
    }
    whatIf.improvements().forEach(this::improvement);
    return text.toString().stripTrailing();
  }

  private void improvement(Improvement improvement) {
    line("  • " + improvement.message() + " " + style.dim("(" + improvement.id() + ")"));
    noted(language.of("不再有 ", "gone: "), improvement.gone());
    noted(language.of("新增 ", "new: "), improvement.added());
  }

  private void noted(String label, List<Noted> findings) {
    if (!findings.isEmpty()) {
      line(
          "      "
              + label
              + findings.stream()
                  .map(one -> one.code() + " [" + one.effect() + "]")
                  .distinct()
                  .collect(Collectors.joining(language.of("、", ", "))));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
