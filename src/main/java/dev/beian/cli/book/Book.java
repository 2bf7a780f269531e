package dev.beian.cli.book;

import dev.beian.cli.Language;
import dev.beian.rulebook.FactType;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.Source.Clause;
import dev.beian.rulebook.content.Texts.Section;
import dev.beian.scenario.Coverage;
import dev.beian.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule book: each clause with the rules that rest on it, their cases, and the tables. */
final class Book {

  private final Rulebook rulebook;
  private final Coverage coverage;
  private final Language language;
  private final Pages pages;

  Book(Rulebook rulebook, Coverage coverage, Language language, Pages pages) {
    this.rulebook = rulebook;
    this.coverage = coverage;
    this.language = language;
    this.pages = pages;
  }

  /** The whole book. */
  String written() {
    pages.heading(1, language.of("规则手册", "Rule book"));
    pages.paragraph(
        language.of("由规则目录生成，请勿手改。规则库 ", "Generated from the rules; not to be edited. Rulebook ")
            + rulebook.hash());
    for (Source source : rulebook.sources().values()) {
      pages.heading(2, source.id() + " · " + in(source.title()));
      source.url().ifPresent(pages::paragraph);
      source.clauses().values().forEach(clause -> clause(source, clause));
    }
    pages.heading(2, language.of("表格", "Tables"));
    rulebook.types().values().stream().filter(FactType::isTable).forEach(this::table);
    undecided();
    return pages.text();
  }

  /** What no rule decides, with the reasons. */
  private void undecided() {
    pages.heading(2, language.of("规则不能判断的事实", "What no rule decides"));
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Source source : rulebook.sources().values()) {
      for (Clause clause : source.clauses().values()) {
        String name = source.id() + "#" + clause.id();
        Optional.ofNullable(rulebook.undecided().get(name))
            .ifPresent(
                why ->
                    byReason
                        .computeIfAbsent(in(why), one -> new ArrayList<>())
                        .add(name + language.of("：", ": ") + in(clause.text())));
        for (Source.Statement statement : clause.statements()) {
          Optional.ofNullable(rulebook.undecided().get(statement.id()))
              .ifPresent(
                  why ->
                      byReason
                          .computeIfAbsent(in(why), one -> new ArrayList<>())
                          .add(
                              name
                                  + " "
                                  + statement.id()
                                  + language.of("：", ": ")
                                  + in(statement.text())));
        }
      }
    }
    byReason.forEach(
        (why, facts) -> {
          pages.paragraph(why);
          pages.list(facts);
        });
  }

  private String in(Map<String, String> texts) {
    return texts.getOrDefault(language.code(), "");
  }

  private void clause(Source source, Clause clause) {
    pages.heading(3, source.id() + "#" + clause.id() + " · " + in(clause.title()));
    pages.paragraph(in(clause.text()));
    List<Rule> rules =
        rulebook.rules().values().stream()
            .filter(rule -> rule.basis().contains(new Rule.Clause(source.id(), clause.id())))
            .toList();
    if (!clause.statements().isEmpty()) {
      pages.list(
          clause.statements().stream()
              .map(
                  statement ->
                      statement.id()
                          + language.of("：", ": ")
                          + in(statement.text())
                          + resting(statement, rules))
              .toList());
    }
    if (rules.isEmpty()) {
      pages.paragraph(language.of("没有规则引用这一条。", "No rule rests on this clause."));
    }
    rules.forEach(this::rule);
  }

  private String resting(Source.Statement statement, List<Rule> rules) {
    String names =
        rules.stream()
            .filter(rule -> rule.statements().contains(statement.id()))
            .map(Rule::name)
            .collect(Collectors.joining(", "));
    String tables =
        rulebook.executables().rows().stream()
            .filter(row -> row.statements().contains(statement.id()))
            .map(row -> row.type().table().orElse(""))
            .distinct()
            .collect(Collectors.joining(", "));
    String undecided = in(rulebook.undecided().getOrDefault(statement.id(), Map.of()));
    return named(language.of("规则 ", "rules "), names)
        + named(language.of("表 ", "table "), tables)
        + named(language.of("不由规则判断：", "not decided: "), undecided);
  }

  private String named(String what, String names) {
    return names.isEmpty() ? "" : language.of("（", " (") + what + names + language.of("）", ")");
  }

  private void rule(Rule rule) {
    pages.heading(4, rule.title());
    List<String> lines = new ArrayList<>();
    lines.add(language.of("规则 ", "rule ") + rule.name() + ", " + rule.file() + ":" + rule.line());
    lines.add(language.of("有效期：", "in force: ") + validity(rule.validity()));
    lines.add(
        language.of("结论：", "finding: ")
            + rule.says().effect()
            + " "
            + rule.says().code()
            + " — "
            + rulebook.wording(language.code()).words(Section.FINDINGS, rule.says().code()));
    if (!rule.overrides().isEmpty()) {
      lines.add(language.of("取代：", "replaces: ") + String.join(", ", rule.overrides()));
    }
    Optional.ofNullable(coverage.rules().get(rule.name()))
        .ifPresent(
            cases -> {
              cases(lines, language.of("用例：", "case: "), cases.speaksIn());
              cases(lines, language.of("反例：", "counter-case: "), cases.silentIn());
            });
    pages.list(lines);
  }

  private static void cases(List<String> lines, String label, List<Scenario> scenarios) {
    scenarios.forEach(scenario -> lines.add(label + scenario.name()));
  }

  private String validity(Rule.Validity validity) {
    if (validity.from().isEmpty() && validity.until().isEmpty()) {
      return language.of("一直有效", "always");
    }
    return validity.from().map(LocalDate::toString).orElse("…")
        + " – "
        + validity.until().map(LocalDate::toString).orElse("…");
  }

  private void table(FactType table) {
    pages.heading(3, table.table().orElse("") + " (" + table.name() + ")");
    List<List<String>> rows = new ArrayList<>();
    List<String> heading = new ArrayList<>(List.of("#", "provider", "province"));
    heading.addAll(table.properties().keySet());
    heading.addAll(List.of(language.of("有效期", "in force"), "source"));
    rows.add(heading);
    rulebook.executables().rows().stream()
        .filter(row -> row.type().name().equals(table.name()))
        .forEach(row -> rows.add(cells(row)));
    pages.table(rows);
  }

  private List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.row()));
    cells.add(row.provider().orElse("*"));
    cells.add(row.province().orElse("*"));
    row.type()
        .properties()
        .keySet()
        .forEach(
            column ->
                cells.add(
                    Optional.ofNullable(row.values().get(column))
                        .map(Object::toString)
                        .orElse("")));
    cells.add(validity(row.validity()));
    cells.add(row.sources().stream().map(Rule.Clause::toString).collect(Collectors.joining(", ")));
    return cells;
  }
}
