package dev.beian.cli.diff;

import dev.beian.rulebook.Rule;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules and rows in one notation, so that only what they say makes a difference. */
final class RuleText {

  private RuleText() {}

  /** A rule, a line for each thing it says. */
  static String of(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add("rule \"" + rule.name() + "\"");
    lines.add("    @Title(\"" + rule.title() + "\")");
    lines.add("    @Basis(\"" + joined(rule.basis()) + "\")");
    if (!rule.statements().isEmpty()) {
      lines.add("    @Statement(\"" + joined(rule.statements()) + "\")");
    }
    if (!rule.overrides().isEmpty()) {
      lines.add("    @Overrides(\"" + joined(rule.overrides()) + "\")");
    }
    rule.validity().from().ifPresent(day -> lines.add("    date-effective \"" + day + "\""));
    rule.validity().until().ifPresent(day -> lines.add("    date-expires \"" + day + "\""));
    lines.add("when");
    rule.conditions().forEach(condition -> lines.add("    " + condition(condition)));
    lines.add("then");
    lines.add(
        "    decision."
            + rule.says().effect().verb()
            + "( "
            + rule.says().about()
            + ", \""
            + rule.says().code()
            + "\""
            + rule.says().values().stream()
                .map(value -> ", " + value.shown())
                .collect(Collectors.joining())
            + " )");
    rule.says()
        .follows()
        .forEach(
            call ->
                lines.add(
                    "        ."
                        + call.verb()
                        + "( "
                        + call.arguments().stream()
                            .map(Operand::shown)
                            .collect(Collectors.joining(", "))
                        + " )"));
    return String.join("\n", lines);
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String condition(Condition condition) {
    String patterns =
        condition.patterns().stream().map(RuleText::pattern).collect(Collectors.joining(" and "));
    return condition.quantifier() == Quantifier.EACH
        ? patterns
        : condition.quantifier().name().toLowerCase(Locale.ROOT) + " ( " + patterns + " )";
  }

  private static String pattern(Pattern pattern) {
    return pattern.variable().map(name -> name + " : ").orElse("")
        + pattern.type()
        + "( "
        + pattern.constraints().stream().map(RuleText::constraint).collect(Collectors.joining(", "))
        + " )";
  }

  private static String constraint(Constraint constraint) {
    String binding =
        constraint.binding().map(one -> one.variable() + " : " + one.property()).orElse("");
    String test = constraint.test().map(one -> one.shown()).orElse("");
    return binding.isEmpty() || test.isEmpty() ? binding + test : binding + ", " + test;
  }

  /** A row, without its number. */
  static String of(TableRow row) {
    return row.type().table().orElse("")
        + ": "
        + row.provider().orElse("*")
        + " "
        + row.province().orElse("*")
        + " "
        + new TreeMap<>(row.values())
        + " "
        + row.validity().from().map(LocalDate::toString).orElse("…")
        + " – "
        + row.validity().until().map(LocalDate::toString).orElse("…")
        + row.sources().stream().map(source -> " " + source).collect(Collectors.joining());
  }
}
